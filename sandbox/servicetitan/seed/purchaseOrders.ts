import { firstId } from "../world/ids";
import type {
  PurchaseOrder,
  PurchaseOrderItem,
  PurchaseOrderRequest,
  PurchaseOrderType,
} from "../world/purchaseOrders";
import type { Context } from "./context";
import { isEveryNth, lookupTimestamps, range, recordTimestamps, timestampAt } from "./generators";

const PURCHASE_ORDERS = 60;
const REQUESTS = 15;
const DAY_MS = 86_400_000;

const TYPES = ["Restock", "Job, special order", "Consignment", "Tools"];

/** The first type is the default, the last one inactive. */
export const seedPurchaseOrderTypes = ({ faker: fakerFor }: Context): PurchaseOrderType[] => {
  const faker = fakerFor("purchaseOrderTypes");
  return TYPES.map((name, index) => ({
    id: firstId.purchaseOrderTypes + index,
    name,
    active: index < TYPES.length - 1,
    automaticallyReceive: false,
    displayToTechnician: index === 1,
    impactToTechnicianPayroll: false,
    allowTechniciansToSendPo: index === 1,
    defaultRequiredDateDaysOffset: 3,
    skipWeekends: true,
    excludeTaxFromJobCosting: false,
    landedCostMethod: index === 0 ? "ByValue" : "None",
    includeTaxInFullyLandedCost: index === 0,
    ...lookupTimestamps(faker),
    includeInPoScreen: true,
    requireJobBeforeReceipt: index === 1,
    includeInSalesTax: false,
    isDefault: index === 0,
    copyPurchaseOrderItemsToInvoiceWhenReceived: false,
    isDefaultForConsignment: index === 2,
    alertSettings: {
      sendEmailToTechnicianWhenPoMovedToSend: false,
      sendEmailToTechnicianWhenPoMovedToReceived: index === 1,
      sendEmailToPmWhenPoMovedToSend: false,
      sendEmailToPmWhenPoMovedToReceived: false,
    },
  }));
};

/** Every second one is for a job, the others replenish a warehouse. */
const commonFields = (
  { faker: fakerFor, world }: Context,
  kind: "purchaseOrders" | "purchaseOrderRequests",
  count: number,
) => {
  const faker = fakerFor(kind);
  const jobs = world.jobs.all();
  const warehouses = world.warehouses.all().filter(({ active }) => active);
  return range(count).map((index) => {
    const { createdOn, modifiedOn } = recordTimestamps(faker, index, count);
    const created = Date.parse(createdOn);
    const job = isEveryNth(index, 2) ? jobs[(index * 7) % jobs.length] : undefined;
    const invoice = job && world.invoices.all().find(({ jobId }) => jobId === job.id);
    const warehouse = warehouses[index % warehouses.length]!;
    return {
      id: firstId[kind] + index,
      job,
      created,
      invoiceId: invoice?.id ?? null,
      jobId: job?.id ?? null,
      projectId: job?.projectId ?? null,
      typeId: firstId.purchaseOrderTypes + (job ? 1 : 0),
      vendorId: firstId.vendors + (index % 3),
      technicianId: job ? firstId.technicians + (index % 5) : null,
      shipTo: warehouse.address,
      businessUnitId: firstId.businessUnits + (index % 2),
      inventoryLocationId: warehouse.id,
      batchId: null,
      vendorDocumentNumber: `INV-${88_000 + index}`,
      date: createdOn,
      requiredOn: timestampAt(faker, created + 3 * DAY_MS),
      createdOn,
      modifiedOn,
      tax: faker.number.int({ max: 200 }) / 4,
      shipping: isEveryNth(index, 3) ? 40 : 0,
      summary: job ? "Parts for the job" : "Restock",
    };
  });
};

const statusOf = (index: number): PurchaseOrder["status"] => {
  if (isEveryNth(index, 10)) return "Canceled";
  return (["Received", "Sent", "Pending", "PartiallyReceived", "Exported"] as const)[index % 5]!;
};

export const seedPurchaseOrders = (context: Context): PurchaseOrder[] => {
  const faker = context.faker("purchaseOrderDates");
  return commonFields(context, "purchaseOrders", PURCHASE_ORDERS).map(
    ({ job, created, ...fields }, index) => {
      const status = statusOf(index);
      const isSent = status !== "Pending" && status !== "Canceled";
      const isReceived = status === "Received" || status === "Exported";
      return {
        ...fields,
        number: job ? `${job.jobNumber}-001` : String(fields.id),
        status,
        budgetCodeId: null,
        sentOn: isSent ? timestampAt(faker, created + DAY_MS / 4) : null,
        receivedOn: isReceived ? timestampAt(faker, created + 2 * DAY_MS) : null,
        createdById: firstId.users,
        impactsTechnicianPayroll: false,
        canceledReason: status === "Canceled" ? "Duplicate" : null,
        customFields: [],
      };
    },
  );
};

export const seedPurchaseOrderRequests = (context: Context): PurchaseOrderRequest[] =>
  commonFields(context, "purchaseOrderRequests", REQUESTS).map(
    ({ job: _job, created: _created, ...fields }, index) => {
      const requestStatus = (["PendingApproval", "Approved", "Rejected"] as const)[index % 3]!;
      return {
        ...fields,
        requestNumber: `R-${fields.id}`,
        requestStatus,
        rejectionReason: requestStatus === "Rejected" ? "CostTooHigh" : null,
        customFields: [],
      };
    },
  );

/** One or two items each, a material first. */
export const seedPurchaseOrderItems = ({ world }: Context): PurchaseOrderItem[] => {
  const materials = world.materials.all().filter(({ active }) => active);
  const equipment = world.pricebookEquipment.all().filter(({ active }) => active);
  const owners = [...world.purchaseOrders.all(), ...world.purchaseOrderRequests.all()];
  const items = owners.flatMap((owner, index) => {
    const material = materials[index % materials.length]!;
    const skus = isEveryNth(index, 3) ? [material, equipment[index % equipment.length]!] : [material];
    return skus.map((sku, nth) => {
      const quantity = nth === 0 ? 4 : 1;
      const status = "status" in owner ? owner.status : undefined;
      const received = { Received: quantity, Exported: quantity, PartiallyReceived: quantity / 2 };
      return {
        ownerId: owner.id,
        skuId: sku.id,
        description: sku.description,
        vendorPartNumber: `P-${sku.code}`,
        quantity,
        quantityReceived: received[status as keyof typeof received] ?? 0,
        cost: sku.cost,
        chargeable: false,
        budgetCodeId: null,
        active: true,
        createdOn: owner.createdOn,
        modifiedOn: owner.modifiedOn,
      };
    });
  });
  return items.map((item, index) => ({ id: firstId.purchaseOrderItems + index, ...item }));
};
