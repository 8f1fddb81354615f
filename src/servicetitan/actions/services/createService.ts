import { requiring } from "../../../kit/inputs";
import { write } from "../../api";
import { newExternalData } from "../../inputs/common";
import { serviceFields } from "../../inputs/service";
import { writtenService } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-pricebook-v2&operation=Services_Create
export const createService = write({
  label: "Create Service",
  description: "Add a service to the pricebook",
  inputs: {
    ...requiring(serviceFields, "code", "description"),
    externalData: newExternalData,
  },
  returns: writtenService,
  run: (api, body) => api.post("pricebook/services", body),
});
