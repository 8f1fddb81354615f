import { id } from "../../kit/inputs";

export const areaRequestTypeId = id({
  label: "Area Request Type ID",
  comments: "The area request type, chosen from the list or handed over by an earlier step.",
  example: "7",
  dataSource: "selectAreaRequestType",
});
