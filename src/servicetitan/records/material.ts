import { z } from "zod";
import { record } from "../../kit/action/record";
import { boughtItem } from "./pricebookItem";

export const material = record(
  "material",
  () =>
    z.looseObject({
      ...boughtItem(),
      taxable: z.boolean().nullish(),
      deductAsJobCost: z.boolean(),
      isConfigurableMaterial: z.boolean(),
      chargeableByDefault: z.boolean(),
      variationsOrConfigurableMaterials: z
        .array(z.int())
        .nullish()
        .describe("IDs of the variations; for a variation, of the materials that it belongs to"),
      businessUnitId: z.int().nullish(),
      createdById: z.int(),
      isOtherDirectCost: z.boolean(),
      costTypeId: z.int().nullish(),
      isChemical: z.boolean().nullish(),
      epaNumber: z.string().nullish().describe("EPA registration number of a chemical"),
      activeIngredients: z.string().nullish().describe("Active ingredients of a chemical"),
    }),
  {
    id: 1301,
    code: "LINE-SET-25",
    displayName: "Line set, 25 ft",
    description: "Insulated copper line set, 25 ft",
    cost: 92.5,
    active: true,
    price: 185,
    memberPrice: 166.5,
    addOnPrice: 175,
    addOnMemberPrice: 157.5,
    hours: 0.5,
    bonus: 0,
    commissionBonus: 0,
    paysCommission: false,
    deductAsJobCost: true,
    unitOfMeasure: "Each",
    isInventory: true,
    account: "Material Revenue",
    costOfSaleAccount: "Cost of Goods Sold",
    assetAccount: "Inventory Asset",
    taxable: true,
    primaryVendor: {
      id: 1611,
      vendorId: 1601,
      vendorName: "Northwind Supply",
      memo: "Ships the same day",
      vendorPart: "NW-25",
      cost: 92.5,
      active: true,
      primarySubAccount: { id: 1621, cost: 92.5, accountName: "Copper" },
      otherSubAccounts: [],
    },
    otherVendors: [],
    categories: [1402],
    assets: [],
    externalData: [],
    isConfigurableMaterial: false,
    chargeableByDefault: true,
    variationsOrConfigurableMaterials: [],
    businessUnitId: 201,
    createdById: 401,
    displayInAmount: false,
    generalLedgerAccountId: 501,
    isOtherDirectCost: false,
    budgetCostCode: "23-200",
    budgetCostType: "Material",
    isCostLocked: false,
    isPriceLocked: false,
    isChemical: false,
    createdOn: "2026-01-05T15:00:00Z",
    modifiedOn: "2026-01-06T09:30:00Z",
  },
);

/** A type of other direct cost, which a material can have. */
export const costType = record("costType", () => z.looseObject({ id: z.int(), name: z.string().nullish() }), {
  id: 1701,
  name: "Subcontractor",
});
