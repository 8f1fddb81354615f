import { invalidField, wholeNumber } from "../../core";
import { checkReferences, Envelope, endpoint } from "./resource";

/** Declares the import of a CSV file whose first line contains the names of the fields. */
export const importCsv = (path: string, kind: "assets" | "contacts") =>
  endpoint("POST", `${path}/import`, `${path}:write`, {
    uploadFields: ["company_number"],
    run({ files, fields, state }) {
      const file = files.find((each) => each.field === "file");
      if (!file) throw invalidField("file", "This field is required.");
      if (file.contentType !== "text/csv") throw invalidField("file", "It must be a CSV file.");
      const company_number = fields.company_number ? wholeNumber(fields.company_number) : undefined;
      checkReferences({ company_number }, state);
      const [header = "", ...lines] = file.bytes.toString("utf8").trim().split(/\r?\n/);
      const columns = header.split(",");
      for (const line of lines) {
        const cells = line.split(",");
        const input = Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? null]));
        state
          .of(kind)
          .add({ ...state.defaults(kind), ...input, ...(company_number ? { company_number } : {}) });
      }
      return new Envelope({ imported: lines.length, updated: 0, failed: 0, errors: [] }, 201);
    },
  });
