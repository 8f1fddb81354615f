import { id, required } from "../../../kit/inputs";
import { read } from "../../api";
import { discoveryScanResults } from "../../records";

export const getDiscoveryScanResults = read("getDiscoveryScanResults", {
  label: "Get Discovery Scan Results",
  description: "Get discovery scan results",
  inputs: {
    scan_id: required(
      id({
        label: "Scan ID",
        comments: "The ID of the scan, from Start Discovery Scan or Get Discovery Queue.",
        example: "610",
      }),
    ),
  },
  returns: discoveryScanResults,
});
