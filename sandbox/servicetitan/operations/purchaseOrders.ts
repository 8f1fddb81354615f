import { z } from "zod";
import {
  ApiError,
  before,
  type Call,
  choice,
  type Operation,
  onOrAfter,
  operation,
  pathId,
  same,
  sameText,
} from "../../core";
import type { World } from "../world";
import { type PurchaseOrder, purchaseOrderStatuses } from "../world/purchaseOrders";
import * as field from "./bodies";
import { find, get, idsFilter, list, mustExist, sortKeys, tenantPath } from "./common";
import { exportFeed } from "./exportFeed";
import {
  changedItem,
  checkItems,
  itemsOf,
  newItem,
  ownerFilters,
  showItems,
  writeItems,
} from "./purchaseOrderParts";

const path = (rest = "") => tenantPath("inventory", `purchase-orders${rest}`);

const shipTo = z.strictObject({
  description: field.text,
  address: z.strictObject({
    street: field.text,
    unit: field.text,
    city: field.text,
    state: field.text,
    zip: field.text,
    country: field.text,
  }),
});

const newOrder = z.strictObject({
  vendorId: field.id,
  typeId: field.id,
  businessUnitId: field.id,
  inventoryLocationId: field.id,
  jobId: field.id.nullish(),
  technicianId: field.id.nullish(),
  projectId: field.id.nullish(),
  budgetCodeId: field.id.nullish(),
  shipTo,
  vendorInvoiceNumber: field.text.nullish(),
  impactsTechnicianPayroll: field.flag,
  memo: field.text.nullish(),
  date: field.timestamp,
  requiredOn: field.timestamp,
  tax: field.decimal,
  shipping: field.decimal,
  items: z.array(newItem),
});

/** Only the budget code may be null. */
const changedOrder = z.strictObject({
  vendorId: field.id.optional(),
  typeId: field.id.optional(),
  businessUnitId: field.id.optional(),
  inventoryLocationId: field.id.optional(),
  jobId: field.id.optional(),
  technicianId: field.id.optional(),
  projectId: field.id.optional(),
  budgetCodeId: field.id.nullish(),
  shipTo: shipTo.optional(),
  vendorInvoiceNumber: field.text.optional(),
  impactsTechnicianPayroll: field.flag.optional(),
  memo: field.text.optional(),
  date: field.timestamp.optional(),
  requiredOn: field.timestamp.optional(),
  tax: field.decimal.optional(),
  shipping: field.decimal.optional(),
  items: z.array(changedItem).optional(),
});

const cancellation = z.strictObject({
  canceledReason: z
    .enum(["NotRequired", "Duplicate", "Accidental", "VendorIssue", "Other", "JobCanceled"])
    .optional(),
});

type Body = Partial<z.output<typeof newOrder>>;

const show = (world: World, order: PurchaseOrder) => {
  const { impactsTechnicianPayroll: _payroll, canceledReason: _reason, ...row } = order;
  return { ...row, ...showItems(world, order) };
};

/** @throws ApiError 400 if the body refers to records that do not exist */
const checkReferences = (world: World, body: Body): void => {
  const { warehouses, trucks } = world;
  const locations = { has: (id: number) => warehouses.has(id) || trucks.has(id) };
  mustExist(world.vendors, body.vendorId, "vendorId");
  mustExist(world.purchaseOrderTypes, body.typeId, "typeId");
  mustExist(world.businessUnits, body.businessUnitId, "businessUnitId");
  mustExist(locations, body.inventoryLocationId, "inventoryLocationId");
  mustExist(world.jobs, body.jobId, "jobId");
  mustExist(world.technicians, body.technicianId, "technicianId");
  mustExist(world.projects, body.projectId, "projectId");
};

const invoiceOf = (world: World, jobId: number) =>
  world.invoices.all().find((invoice) => invoice.jobId === jobId)?.id ?? null;

/** The number of an order for a job consists of the job's number and a counter. */
const numberOf = (world: World, jobId: number | null | undefined): string => {
  const orders = world.purchaseOrders.all();
  const job = jobId ? world.jobs.get(jobId) : undefined;
  if (!job) return String(1 + Math.max(0, ...orders.map(({ id }) => id)));
  const count = orders.filter((order) => order.jobId === job.id).length + 1;
  return `${job.jobNumber}-${String(count).padStart(3, "0")}`;
};

const create = operation<World, typeof newOrder>({
  method: "POST",
  path: path(),
  body: newOrder,
  run: ({ body, state: world }) => {
    checkReferences(world, body);
    checkItems(world, body.items, []);
    const { items, shipTo, memo, vendorInvoiceNumber, ...fields } = body;
    const now = world.now();
    const isReceived = world.purchaseOrderTypes.get(body.typeId)!.automaticallyReceive;
    const { id } = world.purchaseOrders.add({
      ...fields,
      number: numberOf(world, body.jobId),
      status: isReceived ? "Received" : "Pending",
      invoiceId: body.jobId ? invoiceOf(world, body.jobId) : null,
      jobId: body.jobId ?? null,
      technicianId: body.technicianId ?? null,
      projectId: body.projectId ?? null,
      budgetCodeId: body.budgetCodeId ?? null,
      shipTo: shipTo.address,
      batchId: null,
      vendorDocumentNumber: vendorInvoiceNumber ?? "",
      date: field.normalizeTimestamp(body.date),
      requiredOn: field.normalizeTimestamp(body.requiredOn),
      sentOn: isReceived ? now : null,
      receivedOn: isReceived ? now : null,
      createdOn: now,
      modifiedOn: now,
      createdById: null,
      summary: memo ?? "",
      customFields: [],
      canceledReason: null,
    });
    writeItems(world, id, items);
    if (isReceived)
      for (const { id: itemId, quantity } of itemsOf(world, id))
        world.purchaseOrderItems.change(itemId, { quantityReceived: quantity });
    return { id };
  },
});

const found = (call: Call<World>): PurchaseOrder =>
  find(call.state.purchaseOrders, pathId(call), "Purchase order");

const update = operation<World, typeof changedOrder>({
  method: "PATCH",
  path: path("/:id"),
  body: changedOrder,
  run: (call) => {
    const { body, state: world } = call;
    const { id, status } = found(call);
    if (status === "Canceled" || status === "Exported")
      throw new ApiError(400, `Purchase order ${id} is ${status.toLowerCase()} and cannot be changed`);
    const { items, shipTo, memo, vendorInvoiceNumber, date, requiredOn, ...fields } = body;
    checkReferences(world, fields);
    if (items) {
      checkItems(world, items, itemsOf(world, id));
      writeItems(world, id, items);
    }
    world.purchaseOrders.change(id, {
      ...fields,
      ...(fields.jobId ? { invoiceId: invoiceOf(world, fields.jobId) } : {}),
      ...(shipTo ? { shipTo: shipTo.address } : {}),
      ...(memo === undefined ? {} : { summary: memo }),
      ...(vendorInvoiceNumber === undefined ? {} : { vendorDocumentNumber: vendorInvoiceNumber }),
      ...(date ? { date: field.normalizeTimestamp(date) } : {}),
      ...(requiredOn ? { requiredOn: field.normalizeTimestamp(requiredOn) } : {}),
      modifiedOn: world.now(),
    });
    return { id };
  },
});

const cancel = operation<World, typeof cancellation>({
  method: "PATCH",
  path: path("/:id/cancellation"),
  body: cancellation,
  run: (call) => {
    const { id, status } = found(call);
    if (status === "Canceled") throw new ApiError(400, `Purchase order ${id} is already canceled`);
    if (status !== "Pending" && status !== "Sent")
      throw new ApiError(400, `Purchase order ${id} has receipts and cannot be canceled`);
    const canceledReason = call.body.canceledReason ?? null;
    call.state.purchaseOrders.change(id, {
      status: "Canceled",
      canceledReason,
      modifiedOn: call.state.now(),
    });
    return { id };
  },
});

export const purchaseOrderOperations: Operation<World>[] = [
  list<PurchaseOrder>({
    path: path(),
    rows: (world) => world.purchaseOrders.all(),
    filters: {
      ids: idsFilter<PurchaseOrder>(),
      status: same(choice(...purchaseOrderStatuses), (row: PurchaseOrder) => row.status),
      number: sameText((row: PurchaseOrder) => row.number),
      sentOnOrAfter: onOrAfter((row: PurchaseOrder) => row.sentOn),
      sentBefore: before((row: PurchaseOrder) => row.sentOn),
      ...ownerFilters<PurchaseOrder>(),
    },
    sort: sortKeys<PurchaseOrder>(),
    show: (row, { state }) => show(state, row),
  }),
  get<PurchaseOrder>({
    path: path("/:id"),
    label: "Purchase order",
    from: (world) => world.purchaseOrders,
    show: (row, { state }) => show(state, row),
  }),
  exportFeed<PurchaseOrder>({
    path: tenantPath("inventory", "export/purchase-orders"),
    rows: (world) => world.purchaseOrders.all(),
    show: (row, world) => show(world, row),
  }),
  create,
  update,
  cancel,
];
