import { list } from "../../api";
import { areaRequestType } from "../../records";

// https://kb.dtctoday.com/books/halopsa-api-reference/page/clients-sites-endpoints-cont
export const listAreaRequestTypes = list({
  label: "List Area Request Types",
  description: "Return all area request type records",
  from: "AreaRequestType",
  inputs: {},
  returns: areaRequestType,
  whole: true,
});
