import { required, text } from "../../kit/inputs";
import { companyNumber, siteNumber } from "./common";

export const collector = text({
  label: "Collector ID",
  comments: "The ID of the collector.",
  example: "c-abc123",
  dataSource: "selectCollector",
});

export const collectorId = { collector_id: required(collector) };

export const collectorFields = {
  company_number: companyNumber,
  site_number: siteNumber,
  name: text({ label: "Name", comments: "The name of the collector.", example: "Main Office collector" }),
};

/** Each collector has an API key of its own, with which it calls the operations that are meant for collectors. */
export const OWN_KEY =
  "ServiceOS may accept this request only with the collector's own API key in the connection.";
