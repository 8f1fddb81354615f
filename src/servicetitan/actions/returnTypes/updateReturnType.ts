import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { update } from "../../api";
import { returnTypeActive, returnTypeFields, returnTypeId } from "../../inputs/returnType";
import { modification } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-inventory-v2&operation=ReturnTypes_Update
export const updateReturnType = update({
  label: "Update Return Type",
  description: "Update a type of returns",
  inputs: { returnTypeId: required(returnTypeId), ...returnTypeFields, active: returnTypeActive },
  returns: modification,
  run: (api, { returnTypeId, ...body }) =>
    api.patch(path`inventory/return-types/${returnTypeId}`, { id: returnTypeId, ...body }),
});
