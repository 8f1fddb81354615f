import { z } from "zod";
import {
  contains,
  invalidField,
  type Operation,
  oneOf,
  operation,
  pathId,
  sameText,
  wholeNumber,
} from "../../core";
import type { World } from "../world";
import type { Employee, Technician } from "../world/people";
import * as field from "./bodies";
import { activeFilter, find, get, idsFilter, list, mustExist, tenantPath, timeFilters } from "./common";
import { exportFeed } from "./exportFeed";

const personFilters = <Row extends Technician | Employee>() => ({
  ids: idsFilter<Row>(),
  userIds: oneOf(wholeNumber, (row: Row) => row.userId, 50),
  name: contains((row: Row) => row.name),
  active: activeFilter<Row>(),
  ...timeFilters<Row>(),
});

const positions = z.enum([
  "Installer",
  "Service",
  "Sales",
  "Maintenance",
  "Helper",
  "InstallProductionManager",
  "ServiceManager",
  "SalesManager",
  "PartRunner",
  "DummyTech",
]);
const licenseType = z.enum(["NonManagedTech", "ManagedTech", "ManagedInstaller"]);
const jobFilter = z.enum([
  "AllScheduledDispatchedWorking",
  "NextScheduledDispatchedWorking",
  "DispatchedWorking",
  "NextScheduledDispatchedWorkingToday",
  "AllScheduledDispatchedWorkingToday",
  "AllScheduledDispatchedWorkingFiveDays",
  "NextScheduledDispatchedWorkingTodayTomorrow",
  "AllScheduledDispatchedWorkingTodayTomorrow",
  "Next2ScheduledDispatchedWorkingToday",
]);
const jobHistory = z.enum(["AllJobs", "LastThreeDays", "LastSevenDays", "LastMonth"]);
const home = z.strictObject({
  unit: field.text.nullish(),
  street: field.text,
  city: field.text,
  state: field.text.nullish(),
  country: field.text.nullish(),
  zip: field.text.nullish(),
  latitude: field.decimal.nullish(),
  longitude: field.decimal.nullish(),
});

const newTechnician = z.strictObject({
  name: field.text,
  phoneNumber: field.text.nullish(),
  email: field.text.nullish(),
  login: field.text.nullish(),
  password: field.text.nullish(),
  accountCreationMethod: z.enum(["CreateLater", "SendInvite", "AssignLoginAndPassword"]),
  businessUnitId: field.id.nullish(),
  roleId: field.id,
  positions: z.array(positions),
  aadUserId: field.text.nullish(),
  licenseType,
  team: field.text.nullish(),
  dailyGoal: field.decimal.nullish(),
  burdenRate: field.decimal.nullish(),
  bio: field.text.nullish(),
  memo: field.text.nullish(),
  jobFilter: jobFilter.nullish(),
  jobHistoryDateFilter: jobHistory.nullish(),
  home: home.nullish(),
  customFields: z.array(field.clearableCustomField).nullish(),
});

const changedTechnician = z.strictObject({
  name: field.text.optional(),
  phoneNumber: field.text.optional(),
  email: field.text.optional(),
  login: field.text.optional(),
  businessUnitId: field.id.nullish(),
  roleId: field.id.optional(),
  positions: z.array(positions).optional(),
  aadUserId: field.text.optional(),
  licenseType: licenseType.optional(),
  team: field.text.optional(),
  dailyGoal: field.decimal.nullish(),
  burdenRate: field.decimal.nullish(),
  bio: field.text.optional(),
  memo: field.text.optional(),
  jobFilter: jobFilter.nullish(),
  jobHistoryDateFilter: jobHistory.nullish(),
  home: home.optional(),
  customFields: z.array(field.clearableCustomField).optional(),
  accountLocked: field.flag.optional(),
});

const homeOf = (input: z.output<typeof home> | null | undefined): Technician["home"] | undefined =>
  input && {
    street: input.street,
    streetAddress: input.street,
    unit: input.unit ?? null,
    country: input.country ?? null,
    city: input.city,
    state: input.state ?? null,
    zip: input.zip ?? null,
    latitude: input.latitude ?? null,
    longitude: input.longitude ?? null,
  };

const checkReferences = (
  world: World,
  body: { roleId?: number; businessUnitId?: number | null; team?: string | null },
): void => {
  mustExist(world.businessUnits, body.businessUnitId, "businessUnitId");
  mustExist(world.userRoles, body.roleId, "roleId");
  if (body.roleId && world.userRoles.get(body.roleId)?.employeeType !== "Technician")
    throw invalidField("roleId", `Role ${body.roleId} is not for technicians.`);
};

const createTechnician = operation<World, typeof newTechnician>({
  method: "POST",
  path: tenantPath("settings", "technicians"),
  body: newTechnician,
  run: ({ body, state: world }) => {
    checkReferences(world, body);
    if (body.accountCreationMethod === "AssignLoginAndPassword" && !(body.login && body.password))
      throw invalidField("login", "A login and a password are required for AssignLoginAndPassword.");
    if (body.accountCreationMethod === "SendInvite" && !body.email)
      throw invalidField("email", "An email address is required for an invitation.");
    const now = world.now();
    const id = world.technicians.nextId();
    const [firstName = null, ...others] = body.name.split(" ");
    world.technicians.add({
      id,
      userId: 9001 + id,
      name: body.name,
      roleIds: [body.roleId],
      businessUnitId: body.businessUnitId ?? null,
      mainZoneId: null,
      zoneIds: [],
      createdOn: now,
      modifiedOn: now,
      email: body.email ?? null,
      phoneNumber: body.phoneNumber ?? null,
      loginName: body.login ?? null,
      home: homeOf(body.home) ?? null,
      dailyGoal: body.dailyGoal ?? 0,
      isManagedTech: body.licenseType !== "NonManagedTech",
      licenseType: body.licenseType,
      customFields: field.writeCustomFields(world, "technician", body.customFields) ?? [],
      active: true,
      aadUserId: body.aadUserId ?? null,
      burdenRate: body.burdenRate ?? 0,
      team: body.team ?? null,
      jobFilter: body.jobFilter ?? null,
      permissions: [],
      accountLocked: false,
      commissionRate: 0,
      currentValue: null,
      firstName,
      lastName: others.join(" ") || null,
      hourlyRate: 0,
      jobId: null,
      mobilePhone: body.phoneNumber ?? null,
      outboundCallerId: null,
      payrollId: null,
      payrollProfileId: null,
      appoitmentId: null,
      shiftStart: null,
      shiftEnd: null,
      soldByRate: 0,
      startDate: null,
      status: "Idle",
      skills: [],
      positions: body.positions,
      location: null,
      bio: body.bio ?? null,
      memo: body.memo ?? null,
    });
    return { id };
  },
});

const updateTechnician = operation<World, typeof changedTechnician>({
  method: "PATCH",
  path: tenantPath("settings", "technicians/:id"),
  body: changedTechnician,
  run: (call) => {
    const world = call.state;
    const technician = find(world.technicians, pathId(call), "Technician");
    const {
      roleId,
      login,
      home: newHome,
      customFields,
      jobHistoryDateFilter: _history,
      ...input
    } = call.body;
    checkReferences(world, call.body);
    world.technicians.change(technician.id, {
      ...input,
      dailyGoal: input.dailyGoal === null ? 0 : input.dailyGoal,
      burdenRate: input.burdenRate === null ? 0 : input.burdenRate,
      roleIds: roleId === undefined ? undefined : [roleId],
      loginName: login,
      home: homeOf(newHome),
      customFields: field.writeCustomFields(world, "technician", customFields),
      modifiedOn: world.now(),
    });
    return { id: technician.id };
  },
});

export const technicianOperations: Operation<World>[] = [
  list({
    path: tenantPath("settings", "technicians"),
    rows: (world) => world.technicians.all(),
    filters: personFilters<Technician>(),
    show: (row) => row,
  }),
  get({
    path: tenantPath("settings", "technicians/:id"),
    label: "Technician",
    from: (world) => world.technicians,
    show: (row) => row,
  }),
  createTechnician,
  updateTechnician,
  exportFeed({
    path: tenantPath("settings", "export/technicians"),
    rows: (world) => world.technicians.all(),
    show: (row) => row,
  }),
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
  exportFeed({
    path: tenantPath("settings", "export/employees"),
    rows: (world) => world.employees.all(),
    show: (row) => row,
  }),
];
