import { id, required } from "../../../kit/inputs";
import { read } from "../../api";
import { discoveryScanResults } from "../../records";

export const getDiscoveryScanResults = read("getDiscoveryScanResults", {
  label: "Get Discovery Scan Results",
  description: "Get discovery scan results.",
  inputs: {
    scan_id: required(
      id({
        label: "Scan ID",
        comments: "The scan's ID, as Start Discovery Scan or Get Discovery Queue gives it.",
        example: "610",
      }),
    ),
  },
  returns: discoveryScanResults,
});
