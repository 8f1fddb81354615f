import { z } from "zod";
import { type Operation, operation, pathId, sameText } from "../../core";
import type { World } from "../world";
import { firstId } from "../world/ids";
import type { Employee } from "../world/people";
import * as field from "./bodies";
import { find, get, list, tenantPath } from "./common";
import { exportFeed } from "./exportFeed";
import {
  accountActions,
  accountCreationMethod,
  checkAccount,
  checkReferences,
  namesOf,
  performAccountAction,
  personFilters,
} from "./people";

const positions = z.enum([
  "CSR",
  "Dispatcher",
  "CsrManager",
  "DispatchManager",
  "InstallProductionManager",
  "ServiceManager",
  "SalesManager",
  "MarketingManager",
  "Administrator",
  "PayrollManager",
  "Bookkeeper",
  "PurchasingManager",
  "WarehouseManager",
  "OfficeManager",
  "GeneralManager",
  "BusinessOwner",
  "AnsweringService",
  "InsideSales",
  "GeneralOfficeNonManagement",
]);

const newEmployee = z.strictObject({
  name: field.text.max(255),
  mobilePhoneNumber: field.text.nullish(),
  phoneNumber: field.text.nullish(),
  email: field.text,
  login: field.text.max(100).nullish(),
  password: field.text.nullish(),
  accountCreationMethod,
  businessUnitId: field.id.nullish(),
  roleId: field.id,
  positions: z.array(positions),
  aadUserId: field.text.nullish(),
  customFields: z.array(field.clearableCustomField).nullish(),
});

const changedEmployee = z.strictObject({
  name: field.text.optional(),
  mobilePhoneNumber: field.text.optional(),
  phoneNumber: field.text.optional(),
  email: field.text.optional(),
  login: field.text.optional(),
  businessUnitId: field.id.nullish(),
  roleId: field.id.optional(),
  positions: z.array(positions).optional(),
  aadUserId: field.text.optional(),
  customFields: z.array(field.clearableCustomField).optional(),
  accountLocked: field.flag.optional(),
});

const createEmployee = operation<World, typeof newEmployee>({
  method: "POST",
  path: tenantPath("settings", "employees"),
  body: newEmployee,
  run: ({ body, state: world }) => {
    checkReferences(world, body, "Employee");
    checkAccount(body);
    const now = world.now();
    const id = world.employees.nextId();
    world.employees.add({
      id,
      userId: firstId.users + id,
      name: body.name,
      ...namesOf(body.name),
      managerId: null,
      role: "GeneralOffice",
      roleIds: [body.roleId],
      businessUnitId: body.businessUnitId ?? null,
      createdOn: now,
      modifiedOn: now,
      email: body.email,
      phoneNumber: body.phoneNumber ?? body.mobilePhoneNumber ?? null,
      loginName: body.login ?? null,
      active: true,
      aadUserId: body.aadUserId ?? null,
      accountLocked: false,
      home: null,
      agentId: id,
      startDate: null,
      terminationDate: null,
      hourlyRate: 0,
      overtimeProfileId: null,
      customFields: field.writeCustomFields(world, "employee", body.customFields) ?? [],
      permissions: [],
    });
    return { id };
  },
});

const updateEmployee = operation<World, typeof changedEmployee>({
  method: "PATCH",
  path: tenantPath("settings", "employees/:id"),
  body: changedEmployee,
  run: (call) => {
    const world = call.state;
    const { id } = find(world.employees, pathId(call), "Employee");
    const {
      roleId,
      login,
      customFields,
      positions: _positions,
      mobilePhoneNumber: _mobile,
      ...input
    } = call.body;
    checkReferences(world, call.body, "Employee");
    world.employees.change(id, {
      ...input,
      ...(input.name === undefined ? {} : namesOf(input.name)),
      roleIds: roleId === undefined ? undefined : [roleId],
      loginName: login,
      customFields: field.writeCustomFields(world, "employee", customFields),
      modifiedOn: world.now(),
    });
    return { id };
  },
});

const action = z.strictObject({ action: accountActions });

const accountAction = operation<World, typeof action>({
  method: "POST",
  path: tenantPath("settings", "employees/:id/account-actions"),
  body: action,
  run: (call) => {
    const world = call.state;
    const { id } = find(world.employees, pathId(call), "Employee", 400);
    return performAccountAction(world, world.employees, id, call.body.action);
  },
});

export const employeeOperations: Operation<World>[] = [
  list({
    path: tenantPath("settings", "employees"),
    rows: (world) => world.employees.all(),
    filters: { ...personFilters<Employee>(), email: sameText((row: Employee) => row.email) },
    show: (row) => row,
  }),
  get({
    path: tenantPath("settings", "employees/:id"),
    label: "Employee",
    from: (world) => world.employees,
    show: (row) => row,
  }),
  createEmployee,
  updateEmployee,
  accountAction,
  exportFeed({
    path: tenantPath("settings", "export/employees"),
    rows: (world) => world.employees.all(),
    show: (row) => row,
  }),
];
