import { id, required } from "../../kit/inputs";
import { searchText } from "./search";

export const formID = required(
  id({ label: "Form ID", comments: "The ID of the form.", example: "9", dataSource: "selectForm" }),
);

export const formQuery = searchText({ plural: "forms", example: "Repair" });

export const formFieldQuery = searchText({ plural: "form fields", example: "Serial" });
