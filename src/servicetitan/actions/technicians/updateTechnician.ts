import { path } from "../../../kit/http/path";
import { flag, required } from "../../../kit/inputs";
import { update } from "../../api";
import { technicianFields, technicianId } from "../../inputs/technician";
import { technicianReference } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-settings-v2&operation=Technicians_Update
export const updateTechnician = update({
  label: "Update Technician",
  description: "Update a technician",
  inputs: {
    technicianId: required(technicianId),
    ...technicianFields,
    accountLocked: flag({
      label: "Account Locked",
      comments: "Whether to prevent the technician from signing in.",
    }),
  },
  clearable: ["businessUnitId", "dailyGoal", "burdenRate", "jobFilter", "jobHistoryDateFilter"],
  returns: technicianReference,
  run: (api, { technicianId, ...body }) => api.patch(path`settings/technicians/${technicianId}`, body),
});
