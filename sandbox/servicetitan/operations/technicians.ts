import { z } from "zod";
import { invalidField, type Operation, operation, pathId } from "../../core";
import type { World } from "../world";
import type { Technician } from "../world/people";
import * as field from "./bodies";
import { find, get, list, mustExist, tenantPath } from "./common";
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
  accountCreationMethod,
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

const createTechnician = operation<World, typeof newTechnician>({
  method: "POST",
  path: tenantPath("settings", "technicians"),
  body: newTechnician,
  run: ({ body, state: world }) => {
    checkReferences(world, body, "Technician");
    checkAccount(body);
    const now = world.now();
    const id = world.technicians.nextId();
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
      ...namesOf(body.name),
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
    checkReferences(world, call.body, "Technician");
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

const action = z.strictObject({
  action: accountActions,
  licenseType: z.enum(["NonManagedTechnician", "ManagedTechnician", "ManagedInstaller"]).nullish(),
  truckId: field.id.nullish(),
});

/** Licenses have other names here than in creates and updates. */
const licenses = {
  NonManagedTechnician: "NonManagedTech",
  ManagedTechnician: "ManagedTech",
  ManagedInstaller: "ManagedInstaller",
} as const;

const accountAction = operation<World, typeof action>({
  method: "POST",
  path: tenantPath("settings", "technicians/:id/account-actions"),
  body: action,
  run: (call) => {
    const { body, state: world } = call;
    const { id } = find(world.technicians, pathId(call), "Technician", 400);
    mustExist(world.trucks, body.truckId, "truckId");
    if (body.action === "Activate" && !body.licenseType)
      throw invalidField("licenseType", "It is required for Activate.");
    const result = performAccountAction(world, world.technicians, id, body.action);
    const licenseType = body.licenseType ? licenses[body.licenseType] : undefined;
    world.technicians.change(id, {
      licenseType,
      isManagedTech: licenseType && licenseType !== "NonManagedTech",
    });
    if (body.truckId) {
      const { technicianIds } = world.trucks.get(body.truckId)!;
      world.trucks.change(body.truckId, {
        technicianIds: [...new Set([...technicianIds, id])],
        modifiedOn: world.now(),
      });
    }
    return result;
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
  accountAction,
  exportFeed({
    path: tenantPath("settings", "export/technicians"),
    rows: (world) => world.technicians.all(),
    show: (row) => row,
  }),
];
