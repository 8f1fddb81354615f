import { choice, required, secret } from "../../../kit/inputs";
import { write } from "../../api";
import { technicianFields } from "../../inputs/technician";
import { technicianReference } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-settings-v2&operation=Technicians_Create
export const createTechnician = write({
  label: "Create Technician",
  description: "Create new technician",
  inputs: {
    ...technicianFields,
    name: required(technicianFields.name),
    roleId: required(technicianFields.roleId),
    positions: required(technicianFields.positions),
    licenseType: required(technicianFields.licenseType),
    accountCreationMethod: required(
      choice(["CreateLater", "SendInvite", "AssignLoginAndPassword"], {
        label: "Account Creation Method",
        comments:
          "How the technician gets an account: later, by an invitation to Email, or with Login and Password.",
      }),
    ),
    password: secret({
      label: "Password",
      comments: "The password of the new account, with Account Creation Method Assign Login And Password.",
      placeholder: "The new account's password",
    }),
  },
  returns: technicianReference,
  run: (api, body) => api.post("settings/technicians", body),
});
