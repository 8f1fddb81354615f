import { write } from "../../api";
import { csvImport } from "../../inputs/common";
import { importResult } from "../../records";

export const importAssets = write("importAssets", {
  label: "Import Assets",
  description: "Bulk import assets from CSV",
  inputs: csvImport,
  returns: importResult,
});
