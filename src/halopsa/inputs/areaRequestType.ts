import { id } from "../../kit/inputs";

export const areaRequestTypeId = id({
  label: "Area Request Type ID",
  comments: "The ID of the area request type.",
  example: "7",
  dataSource: "selectAreaRequestType",
});
