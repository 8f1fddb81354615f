import { required, text } from "../../kit/inputs";
import { companyNumber, siteNumber } from "./common";

export const collectorInput = text({
  label: "Collector ID",
  comments: "The collector. Its ID is a text.",
  example: "c-abc123",
  dataSource: "selectCollector",
});

export const collectorId = { collector_id: required(collectorInput) };

export const collectorFields = {
  company_number: companyNumber,
  site_number: siteNumber,
  name: text({ label: "Name", comments: "What the collector is called.", example: "Main Office collector" }),
};
