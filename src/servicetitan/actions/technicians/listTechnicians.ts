import { list } from "../../api";
import { technicianFilters } from "../../inputs/technician";
import { technician } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-settings-v2&operation=Technicians_GetList
export const listTechnicians = list({
  label: "List Technicians",
  description: "Retrieve a list of technicians",
  from: "settings/technicians",
  sort: "ignored",
  inputs: technicianFilters,
  returns: technician,
  another: {
    id: 302,
    userId: 403,
    name: "Robin Patel",
    email: "robin.patel@example.com",
    loginName: "robin.patel",
    firstName: "Robin",
    lastName: "Patel",
  },
});
