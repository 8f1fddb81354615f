import { checked, text } from "../../kit/inputs";

interface Search {
  /** The listed records, in the plural: "customers". */
  plural: string;
  example: string;
  /** The values that Omnidesk accepts. */
  pattern?: RegExp;
  /** The same in words, as the end of a sentence. */
  expected?: string;
}

/** The text to search a list for. Omnidesk rejects characters that the pattern does not allow. */
export const searchText = ({
  plural,
  example,
  pattern = /^[\da-z ]+$/i,
  expected = "letters, digits, and spaces only",
}: Search) =>
  checked(
    text({
      label: "Query",
      comments: `List only ${plural} that match this text: ${expected}.`,
      example,
      placeholder: "Enter search text",
    }),
    (value) => pattern.test(value),
    expected,
  );
