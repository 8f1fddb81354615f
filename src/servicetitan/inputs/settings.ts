import { choice, text } from "../../kit/inputs";
import { active, changedBetween, createdBetween, externalDataApplicationGuid, idFilter } from "./common";

/** The filters of List Business Units. */
export const businessUnitFilters = {
  ids: idFilter({
    label: "Business Unit IDs",
    comments: "Only return these business units.",
    dataSource: "selectBusinessUnit",
  }),
  name: text({
    label: "Name",
    comments: "Only return business units whose name contains this text.",
    example: "Plumbing",
  }),
  active,
  ...changedBetween,
  externalDataApplicationGuid,
};

/** The filters of List User Roles. */
export const userRoleFilters = {
  ids: idFilter({
    label: "User Role IDs",
    comments: "Only return these user roles.",
    dataSource: "selectUserRole",
  }),
  name: text({
    label: "Name",
    comments: "Only return user roles whose name contains this text.",
    example: "Service technician",
  }),
  employeeType: choice(["Employee", "Technician", "All", "None"], {
    label: "Employee Type",
    comments: "Only return user roles for this type of employee.",
    example: "Technician",
  }),
  active,
  ...createdBetween,
};
