import { z } from "zod";
import { type Collection, contains, invalidField, oneOf, wholeNumber } from "../../core";
import type { World } from "../world";
import type { Employee, Technician } from "../world/people";
import { activeFilter, idsFilter, mustExist, timeFilters } from "./common";

// What technicians and employees have in common.

export const personFilters = <Row extends Technician | Employee>() => ({
  ids: idsFilter<Row>(),
  userIds: oneOf(wholeNumber, (row: Row) => row.userId, 50),
  name: contains((row: Row) => row.name),
  active: activeFilter<Row>(),
  ...timeFilters<Row>(),
});

export const accountCreationMethod = z.enum(["CreateLater", "SendInvite", "AssignLoginAndPassword"]);

/** @throws ApiError 400 if the account of a new person lacks what its creation method needs */
export const checkAccount = (body: {
  accountCreationMethod: z.output<typeof accountCreationMethod>;
  email?: string | null;
  login?: string | null;
  password?: string | null;
}): void => {
  if (body.accountCreationMethod === "AssignLoginAndPassword" && !(body.login && body.password))
    throw invalidField("login", "A login and a password are required for AssignLoginAndPassword.");
  if (body.accountCreationMethod === "SendInvite" && !body.email)
    throw invalidField("email", "An email address is required for an invitation.");
};

/** @throws ApiError 400 if the business unit or the role does not exist, or the role is for other people */
export const checkReferences = (
  world: World,
  body: { roleId?: number; businessUnitId?: number | null },
  employeeType: "Technician" | "Employee",
): void => {
  mustExist(world.businessUnits, body.businessUnitId, "businessUnitId");
  mustExist(world.userRoles, body.roleId, "roleId");
  if (body.roleId && world.userRoles.get(body.roleId)?.employeeType !== employeeType)
    throw invalidField("roleId", `Role ${body.roleId} is not for ${employeeType.toLowerCase()}s.`);
};

/** @returns the first word of a full name as the first name, and the others as the last name */
export const namesOf = (name: string): { firstName: string | null; lastName: string | null } => {
  const [firstName = null, ...others] = name.split(" ");
  return { firstName, lastName: others.join(" ") || null };
};

export const accountActions = z.enum(["Activate", "Deactivate", "SendInvite", "SendPasswordResetLink"]);

/** @throws ApiError 400 if the person has no email address for a message */
export const performAccountAction = (
  world: World,
  people: Collection<Technician> | Collection<Employee>,
  id: number,
  action: z.output<typeof accountActions>,
): { status: "Success" } => {
  const changesAccount = action === "Activate" || action === "Deactivate";
  if (changesAccount) people.change(id, { active: action === "Activate", modifiedOn: world.now() });
  else if (!people.get(id)?.email)
    throw invalidField("action", "An email address is required for a message.");
  return { status: "Success" };
};
