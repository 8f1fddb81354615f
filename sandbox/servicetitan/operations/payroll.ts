import { z } from "zod";
import {
  choice,
  filter,
  HttpResponse,
  invalidField,
  type Operation,
  oneOf,
  onOrAfter,
  onOrBefore,
  operation,
  pathId,
  same,
  wholeNumber,
} from "../../core";
import type { World } from "../world";
import {
  type ActivityCode,
  employeeTypes,
  type GrossPayItem,
  type Payroll,
  type PayrollAdjustment,
  payrollStatuses,
} from "../world/payroll";
import * as field from "./bodies";
import {
  activeFilter,
  find,
  get,
  list,
  markDeleted,
  mustExist,
  present,
  sortKeys,
  tenantPath,
  timeFilters,
} from "./common";
import { exportFeed } from "./exportFeed";

const path = (rest: string) => tenantPath("payroll", rest);

const onlyEmployee = (world: World, id: number, type: string): void =>
  mustExist(type === "Technician" ? world.technicians : world.employees, id, "employeeId");

const payrollFilters = {
  ...timeFilters<Payroll>(),
  active: activeFilter<Payroll>(),
  startedOnOrAfter: onOrAfter((row: Payroll) => row.startedOn),
  endedOnOrBefore: onOrBefore((row: Payroll) => row.endedOn),
  approvedOnOrAfter: onOrAfter((row: Payroll) => row.managerApprovedOn),
  status: same(choice(...payrollStatuses), (row: Payroll) => row.status),
};

const payrollsOf = (segment: "technicians" | "employees", type: Payroll["employeeType"]) =>
  list<Payroll>({
    path: path(`${segment}/:id/payrolls`),
    rows: (world, call) => {
      const { id } = find<{ id: number }>(world[segment] as never, pathId(call), type);
      return world.payrolls.all().filter((row) => row.employeeId === id && row.employeeType === type);
    },
    filters: payrollFilters,
    sort: sortKeys<Payroll>(),
    show: (row) => row,
  });

const showItem = (
  world: World,
  { id, payrollId, activityCodeId, invoiceId, active: _, deleted: _deleted, ...row }: GrossPayItem,
) => {
  const { employeeId, employeeType } = world.payrolls.get(payrollId)!;
  const { name, code } = world.activityCodes.get(activityCodeId)!;
  const invoice = invoiceId === null ? undefined : world.invoices.get(invoiceId);
  const job = invoice?.jobId ? world.jobs.get(invoice.jobId) : undefined;
  return {
    id,
    employeeId,
    employeeType,
    payrollId,
    activity: name,
    activityCodeId,
    activityCode: code,
    grossPayItemType: "CustomBonus",
    // The API's schema requires a number, also for an item without a job.
    jobId: job?.id ?? 0,
    jobNumber: job?.jobNumber ?? null,
    invoiceId,
    invoiceNumber: invoice?.referenceNumber ?? null,
    customerId: invoice?.customerId ?? null,
    locationId: invoice?.locationId ?? null,
    ...row,
  };
};

const itemFilters = {
  ...timeFilters<GrossPayItem>(),
  employeeType: filter(
    choice(...employeeTypes),
    (value, world: World) => (row: GrossPayItem) => world.payrolls.get(row.payrollId)?.employeeType === value,
  ),
  employeeId: filter(
    wholeNumber,
    (value, world: World) => (row: GrossPayItem) =>
      world.payrolls.get(row.payrollId)?.employeeId === Number(value),
  ),
  payrollIds: oneOf(wholeNumber, (row: GrossPayItem) => row.payrollId, Number.POSITIVE_INFINITY),
  dateOnOrAfter: onOrAfter((row: GrossPayItem) => row.date),
  dateOnOrBefore: onOrBefore((row: GrossPayItem) => row.date),
  modifiedOnOrBefore: onOrBefore((row: GrossPayItem) => row.modifiedOn),
};

const itemBody = z.strictObject({
  payrollId: field.id,
  amount: field.decimal,
  activityCodeId: field.id,
  date: field.timestamp,
  invoiceId: field.id.nullish(),
  budgetCodeId: field.id.nullish(),
  memo: field.text.nullish(),
});

/** A write replaces all fields: those that the body leaves out become empty. */
const checkedItem = (world: World, body: z.output<typeof itemBody>) => {
  mustExist(world.payrolls, body.payrollId, "payrollId");
  mustExist(world.activityCodes, body.activityCodeId, "activityCodeId");
  mustExist(world.invoices, body.invoiceId, "invoiceId");
  if (world.payrolls.get(body.payrollId)?.status !== "Pending")
    throw invalidField("payrollId", `Payroll ${body.payrollId} is closed.`);
  return {
    ...body,
    date: field.normalizeTimestamp(body.date),
    invoiceId: body.invoiceId ?? null,
    budgetCodeId: body.budgetCodeId ?? null,
    memo: body.memo ?? null,
  };
};

const createItem = operation<World, typeof itemBody>({
  method: "POST",
  path: path("gross-pay-items"),
  body: itemBody,
  run: ({ body, state: world }) => {
    const now = world.now();
    const { id } = world.grossPayItems.add({
      ...checkedItem(world, body),
      active: true,
      deleted: false,
      createdOn: now,
      modifiedOn: now,
    });
    return { id };
  },
});

const updateItem = operation<World, typeof itemBody>({
  method: "PUT",
  path: path("gross-pay-items/:id"),
  body: itemBody,
  run: (call) => {
    const world = call.state;
    const { id } = find(world.grossPayItems, pathId(call), "Gross pay item");
    world.grossPayItems.change(id, { ...checkedItem(world, call.body), modifiedOn: world.now() });
    return { id };
  },
});

const adjustmentBody = z.strictObject({
  employeeType: z.enum(employeeTypes),
  employeeId: field.id,
  postedOn: field.timestamp,
  amount: field.decimal.nullish(),
  memo: field.text.nullish(),
  activityCodeId: field.id.nullish(),
  invoiceId: field.id.nullish(),
  hours: field.decimal.nullish(),
  rate: field.decimal.nullish(),
  quantity: field.decimal.nullish(),
});

const createAdjustment = operation<World, typeof adjustmentBody>({
  method: "POST",
  path: path("payroll-adjustments"),
  body: adjustmentBody,
  run: ({ body, state: world }) => {
    onlyEmployee(world, body.employeeId, body.employeeType);
    mustExist(world.activityCodes, body.activityCodeId, "activityCodeId");
    mustExist(world.invoices, body.invoiceId, "invoiceId");
    const now = world.now();
    const { id } = world.payrollAdjustments.add({
      ...body,
      postedOn: field.normalizeTimestamp(body.postedOn),
      amount: body.amount ?? (body.rate ?? 0) * (body.hours ?? body.quantity ?? 0),
      memo: body.memo ?? null,
      activityCodeId: body.activityCodeId ?? null,
      invoiceId: body.invoiceId ?? null,
      hours: body.hours ?? null,
      rate: body.rate ?? null,
      quantity: body.quantity ?? null,
      type: "Direct",
      active: true,
      createdOn: now,
      modifiedOn: now,
    });
    return { id };
  },
});

export const payrollOperations: Operation<World>[] = [
  list<ActivityCode>({
    path: path("activity-codes"),
    rows: (world) => world.activityCodes.all(),
    filters: { ...timeFilters<ActivityCode>(), active: activeFilter<ActivityCode>() },
    sort: sortKeys<ActivityCode>(),
    show: (row) => row,
  }),
  get<ActivityCode>({
    path: path("activity-codes/:id"),
    label: "Activity code",
    from: (world) => world.activityCodes,
    show: (row) => row,
  }),
  list<Payroll>({
    path: path("payrolls"),
    rows: (world) => world.payrolls.all(),
    filters: {
      ...payrollFilters,
      employeeType: same(choice(...employeeTypes), (row: Payroll) => row.employeeType),
    },
    sort: sortKeys<Payroll>(),
    show: (row) => row,
  }),
  payrollsOf("technicians", "Technician"),
  payrollsOf("employees", "Employee"),
  list<GrossPayItem>({
    path: path("gross-pay-items"),
    rows: (world) => present(world.grossPayItems),
    filters: itemFilters,
    sort: sortKeys<GrossPayItem>(),
    show: (row, call) => showItem(call.state, row),
  }),
  createItem,
  updateItem,
  operation<World>({
    method: "DELETE",
    path: path("gross-pay-items/:id"),
    run: (call) => {
      const { grossPayItems } = call.state;
      markDeleted(grossPayItems, find(grossPayItems, pathId(call), "Gross pay item").id, call.state.now());
      return new HttpResponse(204);
    },
  }),
  exportFeed<GrossPayItem>({
    path: path("export/gross-pay-items"),
    rows: (world) => world.grossPayItems.all(),
    show: (row, world) => ({ ...showItem(world, row), active: row.active }),
  }),
  list<PayrollAdjustment>({
    path: path("payroll-adjustments"),
    rows: (world) => world.payrollAdjustments.all(),
    filters: {
      ...timeFilters<PayrollAdjustment>(),
      active: activeFilter<PayrollAdjustment>(),
      employeeIds: oneOf(wholeNumber, (row: PayrollAdjustment) => row.employeeId, Number.POSITIVE_INFINITY),
      postedOnOrAfter: onOrAfter((row: PayrollAdjustment) => row.postedOn),
      postedOnOrBefore: onOrBefore((row: PayrollAdjustment) => row.postedOn),
    },
    sort: sortKeys<PayrollAdjustment>(),
    show: (row) => row,
  }),
  get<PayrollAdjustment>({
    path: path("payroll-adjustments/:id"),
    label: "Payroll adjustment",
    from: (world) => world.payrollAdjustments,
    query: { employeeType: same(choice(...employeeTypes), (row) => (row as PayrollAdjustment).employeeType) },
    show: (row) => row,
  }),
  createAdjustment,
  exportFeed<PayrollAdjustment>({
    path: path("export/payroll-adjustments"),
    rows: (world) => world.payrollAdjustments.all(),
    show: (row) => row,
  }),
  exportFeed<ActivityCode>({
    path: path("export/activity-codes"),
    rows: (world) => world.activityCodes.all(),
    show: (row) => row,
  }),
];
