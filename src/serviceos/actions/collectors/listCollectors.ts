import { read } from "../../api";
import { collectors } from "../../records";

export const listCollectors = read("listCollectors", {
  label: "List Collectors",
  description: "List registered collectors",
  inputs: {},
  returns: collectors,
});
