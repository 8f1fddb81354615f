import { id } from "../../kit/inputs";

export const locationId = id({
  label: "Location ID",
  comments: "The location: an address at which a customer is served.",
  dataSource: "selectLocation",
});
