import { read } from "../../api";
import { errorLog } from "../../records";

export const listErrorLog = read("listErrorLog", {
  label: "List Error Log",
  description: "Get the application error log (ops tenant only)",
  inputs: {},
  returns: errorLog,
});
