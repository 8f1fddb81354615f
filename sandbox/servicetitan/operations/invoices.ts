import {
  before,
  choice,
  decimal,
  filter,
  type Operation,
  onOrAfter,
  repeated,
  same,
  sameText,
  wholeNumber,
} from "../../core";
import type { World } from "../world";
import {
  type Invoice,
  type InvoiceItem,
  invoiceConfigurations,
  reviewStatuses,
  taxRate,
  transactionStatuses,
} from "../world/invoices";
import { money } from "../world/shared";
import { balanceParameters, customFieldParameters, withBalance, withCustomFields } from "./accountingFilters";
import { activeStateFilter, groupedBy, idsFilter, list, sortKeys, tenantPath, timeFilters } from "./common";
import { exportFeed } from "./exportFeed";
import { invoiceWrites } from "./invoiceWrites";

const itemsByInvoice = groupedBy((item: InvoiceItem) => item.invoiceId);

/** @returns the items of an invoice, in order */
export const itemsOf = (world: World, invoiceId: number): InvoiceItem[] =>
  itemsByInvoice(world.invoiceItems, invoiceId).filter(({ active }) => active);

const subTotalOf = (world: World, invoice: Invoice): number =>
  invoice.subTotal ??
  itemsOf(world, invoice.id).reduce((sum, item) => sum + item.quantity * item.unitPrice, 0);

const totalOf = (world: World, invoice: Invoice): number => subTotalOf(world, invoice) + invoice.salesTax;

const balanceOf = (world: World, invoice: Invoice): number =>
  Math.round((totalOf(world, invoice) - invoice.paid) * 100) / 100;

const reference = <Row extends { id: number; name: string | null }>(row: Row | undefined) =>
  row ? { id: row.id, name: row.name } : null;

/** @returns a general ledger account as other records include it */
export const accountReference = (world: World, number: string) => {
  const account = world.glAccounts.all().find((each) => each.number === number);
  return account
    ? { id: account.id, name: account.name, number, type: account.type, detailType: account.subtype }
    : null;
};

const showItem = (world: World, item: InvoiceItem, invoice: Invoice | undefined) => ({
  id: item.id,
  description: item.description,
  quantity: String(item.quantity),
  cost: money(item.cost),
  totalCost: money(item.cost * item.quantity),
  budgetCodeId: item.budgetCodeId,
  inventoryLocationId: item.inventoryLocationId,
  inventoryLocation: null,
  price: money(item.unitPrice),
  type: item.type,
  skuName: item.skuName,
  skuId: item.skuId,
  total: money(item.quantity * item.unitPrice),
  inventory: false,
  taxable: true,
  isChargeable: true,
  generalLedgerAccount: accountReference(world, "4000"),
  costOfSaleAccount: accountReference(world, "5000"),
  assetAccount: null,
  membershipTypeId: 0,
  itemGroup: item.itemGroup,
  displayName: item.skuName,
  soldHours: item.type === "Service" ? 1 : 0,
  createdOn: item.createdOn,
  modifiedOn: item.modifiedOn,
  serviceDate: item.serviceDate,
  order: item.order,
  businessUnit: invoice ? reference(world.businessUnits.get(invoice.businessUnitId)) : null,
  createdById: item.createdById,
  displayInAmount: true,
  importId: null,
  exportId: null,
  inventoryStatus: null,
  addOn: item.addOn,
  memberPrice: null,
  technicianId: item.technicianId,
  installedEquipmentId: null,
  estimateItemId: null,
});

const showAddress = ({ latitude: _latitude, longitude: _longitude, ...address }: Invoice["address"]) =>
  address;

const show = (world: World, invoice: Invoice) => {
  const job = invoice.jobId === null ? undefined : world.jobs.get(invoice.jobId);
  const jobType = job && world.jobTypes.get(job.jobTypeId);
  const taxZone = invoice.taxZoneId === null ? undefined : world.taxZones.get(invoice.taxZoneId);
  const customer = world.customers.get(invoice.customerId);
  return {
    id: invoice.id,
    syncStatus: invoice.status,
    budgetCodeId: invoice.budgetCodeId,
    referenceNumber: invoice.referenceNumber,
    invoiceDate: invoice.invoiceDate,
    dueDate: invoice.dueDate,
    subTotal: money(subTotalOf(world, invoice)),
    salesTax: money(invoice.salesTax),
    salesTaxCode: taxZone ? { id: taxZone.id, name: taxZone.name, taxRate } : null,
    taxZoneId: invoice.taxZoneId,
    total: money(totalOf(world, invoice)),
    balance: money(balanceOf(world, invoice)),
    invoiceType: invoice.typeId === null ? null : { id: invoice.typeId, name: "Standard" },
    customer: reference(customer),
    customerAddress: showAddress(customer?.address ?? invoice.address),
    location: reference(world.locations.get(invoice.locationId)),
    locationAddress: showAddress(invoice.address),
    businessUnit: reference(world.businessUnits.get(invoice.businessUnitId)),
    termName: "Due Upon Receipt",
    createdBy: world.employees.all().find(({ userId }) => userId === invoice.createdById)?.name ?? "Office",
    batch: invoice.batch,
    depositedOn: null,
    createdOn: invoice.createdOn,
    modifiedOn: invoice.modifiedOn,
    adjustmentToId: invoice.adjustmentToId,
    job: job ? { id: job.id, number: job.jobNumber, type: jobType?.name ?? null } : null,
    projectId: invoice.projectId,
    royalty: invoice.royalty,
    employeeInfo: null,
    commissionEligibilityDate: null,
    sentStatus: "NotSent",
    reviewStatus: invoice.reviewStatus,
    assignedTo: invoice.assignedToId === null ? null : reference(world.employees.get(invoice.assignedToId)),
    summary: invoice.summary,
    items: itemsOf(world, invoice.id).map((item) => showItem(world, item, invoice)),
    customFields: invoice.customFields,
    active: invoice.active,
    discountTotal: money(0),
    importId: null,
    exportId: invoice.exportId,
    materialSkuId: null,
    membershipId: null,
    paidOn: invoice.paidOn,
    invoiceConfiguration: invoice.invoiceConfiguration,
  };
};

const filters = {
  ids: idsFilter<Invoice>(),
  activeState: activeStateFilter<Invoice>(),
  ...timeFilters<Invoice>(),
  statuses: repeated(choice(...transactionStatuses), (row: Invoice) => row.status),
  batchId: same(wholeNumber, (row: Invoice) => row.batch?.id),
  batchNumber: same(wholeNumber, (row: Invoice) => (row.batch ? Number(row.batch.number) : null)),
  ...customFieldParameters,
  jobId: same(wholeNumber, (row: Invoice) => row.jobId),
  jobNumber: filter(
    (value) => value,
    (value, world: World) => (row: Invoice) =>
      row.jobId !== null && world.jobs.get(row.jobId)?.jobNumber === value,
  ),
  businessUnitId: same(wholeNumber, (row: Invoice) => row.businessUnitId),
  customerId: same(wholeNumber, (row: Invoice) => row.customerId),
  invoicedOnOrAfter: onOrAfter((row: Invoice) => row.invoiceDate),
  invoicedOnBefore: before((row: Invoice) => row.invoiceDate),
  adjustmentToId: same(wholeNumber, (row: Invoice) => row.adjustmentToId),
  number: sameText((row: Invoice) => row.referenceNumber),
  totalGreater: filter(decimal, (value, world: World) => (row: Invoice) => totalOf(world, row) >= value),
  totalLess: filter(decimal, (value, world: World) => (row: Invoice) => totalOf(world, row) <= value),
  ...balanceParameters,
  dueDateBefore: before((row: Invoice) => row.dueDate),
  dueDateOnOrAfter: onOrAfter((row: Invoice) => row.dueDate),
  reviewStatuses: repeated(choice(...reviewStatuses), (row: Invoice) => row.reviewStatus),
  assignedToIds: repeated(wholeNumber, (row: Invoice) => row.assignedToId),
  invoiceConfigurations: repeated(
    choice(...invoiceConfigurations),
    (row: Invoice) => row.invoiceConfiguration,
  ),
};

export const invoiceOperations: Operation<World>[] = [
  list({
    path: tenantPath("accounting", "invoices"),
    rows: (world, call) =>
      withBalance(call, withCustomFields(call, world.invoices.all()), (row) => balanceOf(world, row)),
    filters,
    sort: sortKeys<Invoice>(),
    orderBy: sortKeys<Invoice>(),
    show: (row, { state }) => show(state, row),
  }),
  ...invoiceWrites,
  exportFeed({
    path: tenantPath("accounting", "export/invoices"),
    rows: (world) => world.invoices.all(),
    show: (row, world) => show(world, row),
  }),
  exportFeed({
    path: tenantPath("accounting", "export/invoice-items"),
    rows: (world) => world.invoiceItems.all(),
    show: (row, world) => ({
      ...showItem(world, row, world.invoices.get(row.invoiceId)),
      active: row.active,
      invoiceId: row.invoiceId,
    }),
  }),
];
