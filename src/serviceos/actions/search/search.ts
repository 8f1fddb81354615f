import { choices, required, text, wholeNumber } from "../../../kit/inputs";
import { read } from "../../api";
import { searchResult } from "../../records";

// The API takes the kinds as one text with commas.
const { clean: readTypes, ...types } = choices(["tickets", "companies", "assets", "contacts", "kb"], {
  label: "Types",
  comments: "The kinds of record to look through, one an entry; all of them when blank.",
});

export const search = read("search", {
  label: "Search",
  description: "Universal search across all entity types.",
  inputs: {
    q: required(text({ label: "Search Query", comments: "What to look for.", example: "printer" })),
    types: { ...types, clean: (value: unknown) => readTypes(value)?.join(",") },
    limit: wholeNumber({
      label: "Limit",
      comments: "How many results a kind gives at the most; 5 when blank.",
      example: "5",
      minimum: 1,
    }),
  },
  returns: searchResult,
});
