import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { update } from "../../api";
import { technicianFields, technicianId, technicianLocked } from "../../inputs/technician";
import { technicianReference } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-settings-v2&operation=Technicians_Update
export const updateTechnician = update({
  label: "Update Technician",
  description: "Update a technician",
  inputs: {
    technicianId: required(technicianId),
    ...technicianFields,
    accountLocked: technicianLocked,
  },
  clearable: [
    "businessUnitId",
    "dailyGoal",
    "burdenRate",
    "jobFilter",
    "jobHistoryDateFilter",
    "customFields",
  ],
  returns: technicianReference,
  run: (api, { technicianId, ...body }) => api.patch(path`settings/technicians/${technicianId}`, body),
});
