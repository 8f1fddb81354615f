import { requiring } from "../../../kit/inputs";
import { collectorFields } from "../../inputs/collector";
import { write } from "../../operation";
import { collector } from "../../records";

export const registerCollector = write("registerCollector", {
  label: "Register Collector",
  description: "Register a new collector.",
  inputs: requiring(collectorFields, "company_number", "site_number"),
  returns: collector,
});
