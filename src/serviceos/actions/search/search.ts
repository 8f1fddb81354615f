import { choices, mapped, required, text, wholeNumber } from "../../../kit/inputs";
import { read } from "../../api";
import { searchResult } from "../../records";

const types = choices(
  [
    { value: "tickets", label: "Tickets" },
    { value: "companies", label: "Companies" },
    { value: "assets", label: "Assets" },
    { value: "contacts", label: "Contacts" },
    { value: "kb", label: "Knowledge Base" },
  ],
  { label: "Types", comments: "The types of records to search. Defaults to all types." },
);

export const search = read("search", {
  label: "Search",
  description: "Search across all entity types",
  inputs: {
    q: required(text({ label: "Search Query", comments: "The text to search for.", example: "printer" })),
    // The API expects one text with commas.
    types: mapped(types, (selected) => selected.join(",")),
    limit: wholeNumber({
      label: "Limit",
      comments: "The maximum number of results per type. Defaults to 5.",
      example: "10",
      placeholder: "Enter a number",
      minimum: 1,
    }),
  },
  returns: searchResult,
});
