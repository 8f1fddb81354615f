import { id } from "../../kit/inputs";

export const areaRequestTypeId = id({
  label: "Area Request Type ID",
  comments: "The ID of the ticket type that clients can use.",
  example: "1",
  dataSource: "selectAreaRequestType",
});
