import { write } from "../../api";
import { csvImport } from "../../inputs/common";
import { importResult } from "../../records";

export const importContacts = write("importContacts", {
  label: "Import Contacts",
  description: "Bulk import contacts from CSV",
  inputs: csvImport,
  returns: importResult,
});
