import { requiring } from "../../../kit/inputs";
import { write } from "../../api";
import { additionalFields } from "../../inputs/common";
import { softwareLicenceFields } from "../../inputs/softwareLicence";
import { softwareLicence } from "../../records";

// https://github.com/homotechsual/HaloAPI
export const createSoftwareLicence = write({
  label: "Create Software Licence",
  description: "Create a software licence or a subscription",
  inputs: { ...requiring(softwareLicenceFields, "name"), additionalFields },
  returns: softwareLicence,
  run: (api, record) => api.save("SoftwareLicence", record),
});
