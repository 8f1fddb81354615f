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
