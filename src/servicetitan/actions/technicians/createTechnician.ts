import { choice, required, requiring, secret } from "../../../kit/inputs";
import { write } from "../../api";
import { technicianFields } from "../../inputs/technician";
import { technicianReference } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-settings-v2&operation=Technicians_Create
export const createTechnician = write({
  label: "Create Technician",
  description: "Create a new technician",
  inputs: {
    ...requiring(technicianFields, "name", "roleId", "positions", "licenseType"),
    accountCreationMethod: required(
      choice(
        [
          "CreateLater",
          "SendInvite",
          { value: "AssignLoginAndPassword", label: "Assign Login and Password" },
        ],
        {
          label: "Account Creation Method",
          comments:
            "How to create the technician's account: later, by sending an invitation to Email, or with Login and Password.",
        },
      ),
    ),
    password: secret({
      label: "Password",
      comments:
        "The password of the new account. Used only if Account Creation Method is Assign Login and Password.",
    }),
  },
  returns: technicianReference,
  run: (api, body) => api.post("settings/technicians", body),
});
