import { id, required } from "../../kit/inputs";
import { searchText } from "./search";

export const viewID = required(
  id({ label: "View ID", comments: "The ID of the view.", example: "12", dataSource: "selectView" }),
);

export const viewQuery = searchText({
  plural: "views",
  example: "Unassigned",
  pattern: /^[\da-z _-]+$/i,
  expected: "letters, digits, spaces, hyphens, and underscores only",
});
