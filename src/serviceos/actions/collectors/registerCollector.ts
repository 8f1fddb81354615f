import { requiring } from "../../../kit/inputs";
import { write } from "../../api";
import { collectorFields } from "../../inputs/collector";
import { collector } from "../../records";

export const registerCollector = write("registerCollector", {
  label: "Register Collector",
  description: "Register a new collector",
  inputs: requiring(collectorFields, "company_number", "site_number"),
  returns: collector,
});
