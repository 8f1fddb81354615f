import { badField, wholeNumber } from "../../core";
import { checkReferences, one, Reply } from "./resource";

/** Takes records over from a CSV file; its first line names the fields. */
export const importCsv = (path: string, kind: "assets" | "contacts") =>
  one("POST", `${path}/import`, `${path}:write`, {
    uploadFields: ["company_number"],
    run({ files, fields, state }) {
      const file = files.find((each) => each.field === "file");
      if (!file) throw badField("file", "This field is required.");
      if (file.contentType !== "text/csv") throw badField("file", "It must be a CSV file.");
      const company_number = fields.company_number ? wholeNumber(fields.company_number) : undefined;
      checkReferences({ company_number }, state);
      const [head = "", ...lines] = file.bytes.toString("utf8").trim().split(/\r?\n/);
      const columns = head.split(",");
      for (const line of lines) {
        const cells = line.split(",");
        const given = Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? null]));
        state
          .of(kind)
          .add({ ...state.defaults(kind), ...given, ...(company_number ? { company_number } : {}) });
      }
      return new Reply({ imported: lines.length, updated: 0, failed: 0, errors: [] }, 201);
    },
  });
