import { path } from "../../../kit/http/path";
import { choice, id, required } from "../../../kit/inputs";
import { write } from "../../api";
import { technicianAction, technicianId } from "../../inputs/technician";
import { accountAction } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-settings-v2&operation=Technicians_AccountActions
export const performTechnicianAccountAction = write({
  label: "Perform Technician Account Action",
  description:
    "Activate or deactivate a technician's account, or send an invitation or a password reset link",
  inputs: {
    technicianId: required(technicianId),
    action: technicianAction,
    licenseType: choice(["NonManagedTechnician", "ManagedTechnician", "ManagedInstaller"], {
      label: "License Type",
      comments: "The ServiceTitan license of the technician. Required if Action is Activate.",
      example: "ManagedTechnician",
    }),
    truckId: id({
      label: "Truck ID",
      comments: "The truck to assign to the technician.",
      dataSource: "selectTruck",
    }),
  },
  returns: accountAction,
  run: (api, { technicianId, ...body }) =>
    api.post(path`settings/technicians/${technicianId}/account-actions`, body),
});
