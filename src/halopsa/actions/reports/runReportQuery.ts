import { read } from "../../api";
import { reportScope, sql } from "../../inputs/report";
import { report } from "../../records";
import { withoutLoadError } from "../../reportRows";

/** Makes HaloPSA run the query of a report without saving the report. */
const UNSAVED = { id: 0, name: "", apiquery_id: 0, _testonly: false, _loadreportonly: true };

// https://github.com/homotechsual/HaloAPI
export const runReportQuery = read({
  label: "Run Report Query",
  description: "Run a read-only SQL query as a report that is not saved, and return its rows",
  inputs: { sql, ...reportScope },
  returns: report,
  async run(api, record) {
    const response = await api.save("Report", { ...UNSAVED, ...record });
    return withoutLoadError("POST Report", response);
  },
});
