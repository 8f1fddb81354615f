import { required, text } from "../../../kit/inputs";
import { write } from "../../api";
import { companyNumber, siteNumber } from "../../inputs/common";
import { discoveryScan } from "../../records";

export const startDiscoveryScan = write("startDiscoveryScan", {
  label: "Start Discovery Scan",
  description: "Initiate a network discovery scan",
  inputs: {
    company_number: required(companyNumber),
    site_number: required(siteNumber),
    scan_type: text({ label: "Scan Type", comments: "The type of scan. Defaults to full.", example: "full" }),
    subnet: text({
      label: "Subnet",
      comments: "The addresses to scan, in CIDR notation.",
      example: "192.168.1.0/24",
    }),
  },
  returns: discoveryScan,
});
