import { required } from "../../../kit/inputs";
import { update } from "../../api";
import { additionalFields } from "../../inputs/common";
import { softwareLicenceFields, softwareLicenceId } from "../../inputs/softwareLicence";
import { softwareLicence } from "../../records";

// https://github.com/homotechsual/HaloAPI
export const updateSoftwareLicence = update({
  label: "Update Software Licence",
  description: "Update a software licence; blank inputs leave their fields unchanged",
  inputs: { id: required(softwareLicenceId), ...softwareLicenceFields, additionalFields },
  returns: softwareLicence,
  run: (api, record) => api.save("SoftwareLicence", record),
});
