import { required } from "../../../kit/inputs";
import { write } from "../../api";
import { customFields, newExternalData } from "../../inputs/common";
import { customerId } from "../../inputs/customer";
import { locationId } from "../../inputs/location";
import { projectFields } from "../../inputs/project";
import { project } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-jpm-v2&operation=Projects_Create
export const createProject = write({
  label: "Create Project",
  description: "Create a new project",
  inputs: {
    locationId: required(locationId),
    customerId,
    ...projectFields,
    customFields: customFields("selectProjectCustomField", "The project's custom fields."),
    externalData: newExternalData,
  },
  returns: project,
  run: (api, body) => api.post("jpm/projects", body),
});
