import { choice, text } from "../../kit/inputs";
import { active, changedBetween, createdBetween, externalDataApplicationGuid, idFilter } from "./common";

/** The filters that ServiceTitan's list of business units takes. */
export const businessUnitFilters = {
  ids: idFilter({
    label: "Business Unit IDs",
    comments: "Only these business units: 50 at the most.",
    dataSource: "selectBusinessUnit",
  }),
  name: text({
    label: "Name",
    comments: "Only business units whose name contains this.",
    example: "Plumbing",
  }),
  active,
  ...changedBetween,
  externalDataApplicationGuid,
};

/** The filters that ServiceTitan's list of user roles takes. */
export const userRoleFilters = {
  ids: idFilter({
    label: "User Role IDs",
    comments: "Only these user roles: 50 at the most.",
    dataSource: "selectUserRole",
  }),
  name: text({
    label: "Name",
    comments: "Only user roles whose name contains this.",
    example: "Service technician",
  }),
  employeeType: choice(["Employee", "Technician", "All", "None"], {
    label: "Employee Type",
    comments: "Only roles for these people.",
    example: "Technician",
  }),
  active,
  ...createdBetween,
};
