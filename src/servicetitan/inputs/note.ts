import { flag, id, longText, required } from "../../kit/inputs";

/** The ID of a note, for deletes. */
export const noteIdFrom = (dataSource: string, owner: string) =>
  required(
    id({
      label: "Note ID",
      comments: `The ID of the note. The note must belong to the ${owner}.`,
      dataSource,
    }),
  );

export const noteText = required(
  longText({
    label: "Text",
    comments: "The text of the note.",
    example: "Prefers to be called after 5 pm",
    placeholder: "Enter the text of the note",
  }),
);

export const pinToTop = flag({
  label: "Pin to Top",
  comments: "Whether to show the note above all notes that are not pinned.",
});
