import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { read } from "../../api";
import { reportDetails, reportId } from "../../inputs/report";
import { report } from "../../records";
import { withoutLoadError } from "../../reportRows";

// https://github.com/homotechsual/HaloAPI
export const getReport = read({
  label: "Get Report",
  description: "Return a single report by ID, with its rows if Load Report is Yes",
  inputs: { id: required(reportId), ...reportDetails },
  returns: report,
  async run(api, { id, ...query }) {
    const response = await api.get(path`Report/${id}`, query);
    return withoutLoadError("GET Report", response);
  },
});
