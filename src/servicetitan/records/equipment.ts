import { z } from "zod";
import { openEnum, record } from "../../kit/action/record";
import { boughtItem, linkedItem, warranty } from "./pricebookItem";
import { RECOMMENDATION_TYPES } from "./values";

/** Equipment of the pricebook, not to be confused with installed equipment. */
export const equipment = record(
  "equipment",
  () =>
    z.looseObject({
      ...boughtItem(),
      taxable: z.boolean(),
      manufacturer: z.string().nullish(),
      model: z.string().nullish(),
      manufacturerWarranty: warranty(),
      serviceProviderWarranty: warranty(),
      recommendations: z.array(z.looseObject({ skuId: z.int(), type: openEnum(...RECOMMENDATION_TYPES) })),
      upgrades: z.array(z.int()).describe("IDs of the equipment"),
      equipmentMaterials: z.array(linkedItem()),
      crossSaleGroup: z.string().nullish(),
      isConfigurableEquipment: z.boolean(),
      variationsOrConfigurableEquipment: z
        .array(z.int())
        .nullish()
        .describe("IDs of the variations; for a variation, of the equipment that it belongs to"),
      typeId: z.int().nullish(),
      dimensions: z
        .looseObject({
          height: z.number().nullish(),
          width: z.number().nullish(),
          depth: z.number().nullish(),
        })
        .nullish(),
    }),
  {
    id: 1101,
    code: "HP-3T",
    displayName: "Heat pump, 3 ton",
    description: "Heat pump with a variable-speed compressor",
    active: true,
    price: 5200,
    memberPrice: 4680,
    addOnPrice: 5000,
    addOnMemberPrice: 4500,
    manufacturer: "Acme",
    model: "HP-36",
    manufacturerWarranty: { duration: 120, description: "Compressor and parts" },
    serviceProviderWarranty: { duration: 12, description: "Labor" },
    categories: [1403],
    assets: [
      {
        alias: "Data sheet",
        fileName: "hp-36.pdf",
        isDefault: false,
        type: "Attachment",
        url: "https://example.com/hp-36.pdf",
      },
    ],
    recommendations: [{ skuId: 1202, type: "Service" }],
    upgrades: [1102],
    equipmentMaterials: [{ skuId: 1301, quantity: 1 }],
    primaryVendor: {
      id: 1612,
      vendorId: 1601,
      vendorName: "Northwind Supply",
      vendorPart: "NW-HP36",
      cost: 3100,
      active: true,
      otherSubAccounts: [],
    },
    otherVendors: [],
    account: "Equipment Revenue",
    costOfSaleAccount: "Cost of Goods Sold",
    assetAccount: "Inventory Asset",
    crossSaleGroup: "Heat pumps",
    paysCommission: true,
    bonus: 100,
    commissionBonus: 0,
    hours: 6,
    taxable: true,
    cost: 3100,
    unitOfMeasure: "Each",
    isInventory: true,
    externalData: [],
    isConfigurableEquipment: false,
    variationsOrConfigurableEquipment: [],
    typeId: 61,
    displayInAmount: false,
    generalLedgerAccountId: 501,
    dimensions: { height: 40, width: 36, depth: 14 },
    budgetCostCode: "23-300",
    budgetCostType: "Equipment",
    isCostLocked: false,
    isPriceLocked: false,
    createdOn: "2026-01-05T15:00:00Z",
    modifiedOn: "2026-01-06T09:30:00Z",
  },
);
