import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { read } from "../../api";
import { areaRequestTypeId } from "../../inputs/areaRequestType";
import { includedetails } from "../../inputs/common";
import { areaRequestType } from "../../records";

// https://kb.dtctoday.com/books/halopsa-api-reference/page/clients-sites-endpoints-cont
export const getAreaRequestType = read({
  label: "Get Area Request Type",
  description: "Return a single area request type by ID",
  inputs: { id: required(areaRequestTypeId), includedetails },
  returns: areaRequestType,
  run: (api, { id, ...query }) => api.get(path`AreaRequestType/${id}`, query),
});
