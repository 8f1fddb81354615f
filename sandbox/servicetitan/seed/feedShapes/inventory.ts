import { nth, type Parts, type Shape } from "./shape";

const batchOf = (id: number) => ({ id: id * 10 + 1, number: String(id), name: "Month-end" });

/** The material of a row, as an item of a document. */
const itemOf = ({ id, index, createdOn, modifiedOn, world }: Parts) => {
  const { id: skuId, code, cost, displayName, description } = nth(world.materials, index);
  return {
    id: id * 10,
    skuId,
    description,
    createdOn,
    modifiedOn,
    name: displayName ?? code,
    code,
    quantity: 2,
    cost,
  };
};

const canceled = (isCanceled: boolean, modifiedOn: string) => ({
  canceledById: null,
  canceledReason: isCanceled ? "Duplicate" : null,
  dateCanceled: isCanceled ? modifiedOn : null,
});

const syncStatus = (index: number) => ["Pending", "Posted", "Exported"][index % 3];

export const bill: Shape = (parts) => {
  const { id, index, active, createdOn, world } = parts;
  const { skuId, code, name, description, cost } = itemOf(parts);
  const vendor = nth(world.vendors, index);
  const unit = nth(world.businessUnits, index);
  return {
    id,
    purchaseOrderId: null,
    syncStatus: syncStatus(index),
    referenceNumber: `B-${id}`,
    vendorNumber: String(vendor.id),
    summary: "Restock",
    billDate: createdOn,
    billAmount: (cost * 2).toFixed(2),
    taxAmount: "0.00",
    shippingAmount: "0.00",
    landedCostMethod: "None",
    otherAmount: "0.00",
    createdBy: nth(world.employees, index).name,
    createdOn,
    termName: "Net 30",
    dueDate: createdOn,
    postDate: createdOn,
    batch: batchOf(id),
    businessUnit: { id: unit.id, name: unit.name },
    vendor: { id: vendor.id, name: vendor.name },
    items: [
      {
        id: id * 10,
        order: 1,
        name,
        description,
        quantity: "2.00",
        cost: cost.toFixed(2),
        skuId,
        skuType: "Material",
        skuCode: code,
      },
    ],
    customFields: [],
    jobId: null,
    jobNumber: null,
    active,
  };
};

export const adjustment: Shape = (parts) => {
  const { id, index, active, createdOn, modifiedOn, world } = parts;
  const item = itemOf(parts);
  return {
    id,
    active,
    number: String(id),
    referenceNumber: `A-${id}`,
    type: "Count",
    inventoryLocationId: nth(world.trucks, index).id,
    businessUnitId: nth(world.businessUnits, index).id,
    createdById: nth(world.employees, index).id,
    memo: "Counted the shelf",
    date: createdOn,
    createdOn,
    batch: batchOf(id),
    syncStatus: syncStatus(index),
    ...canceled(!active, modifiedOn),
    externalData: [],
    items: [{ ...item, totalCost: item.cost * item.quantity, active }],
    customFields: [],
  };
};

export const vendorReturn: Shape = (parts) => {
  const { id, index, active, createdOn, modifiedOn, world } = parts;
  const item = itemOf(parts);
  return {
    id,
    active,
    number: String(id),
    referenceNumber: `R-${id}`,
    status: active ? ["Pending", "Returned", "CreditReceived"][index % 3] : "Canceled",
    returnTypeId: 1 + (index % 2),
    vendorId: nth(world.vendors, index).id,
    jobId: nth(world.jobs, index).id,
    businessUnitId: nth(world.businessUnits, index).id,
    inventoryLocationId: nth(world.trucks, index).id,
    createdById: nth(world.employees, index).id,
    memo: "Wrong size",
    returnAmount: item.cost * item.quantity,
    taxAmount: 0,
    shippingAmount: 0,
    returnDate: createdOn,
    createdOn,
    batch: batchOf(id),
    syncStatus: syncStatus(index),
    ...canceled(!active, modifiedOn),
    items: [{ ...item, active }],
    customFields: [],
    externalData: [],
  };
};

export const transfer: Shape = (parts) => {
  const { id, index, active, createdOn, modifiedOn, world } = parts;
  const item = itemOf(parts);
  return {
    id,
    transferType: "Truck Replenishment",
    status: active ? ["Pending", "Picked", "Received"][index % 3] : "Canceled",
    number: String(id),
    referenceNumber: `T-${id}`,
    fromLocationId: nth(world.trucks, index).id,
    toLocationId: nth(world.trucks, index + 1).id,
    createdById: nth(world.employees, index).id,
    memo: "For Monday",
    date: createdOn,
    createdOn,
    batch: batchOf(id),
    syncStatus: syncStatus(index),
    jobId: nth(world.jobs, index).id,
    ...canceled(!active, modifiedOn),
    active,
    items: [{ ...item, quantityPicked: 0, totalCost: item.cost * item.quantity, active }],
    customFields: [],
    externalData: [],
  };
};
