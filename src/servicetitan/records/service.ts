import { z } from "zod";
import { record } from "../../kit/action/record";
import { linkedItem, pricedItem, warranty } from "./pricebookItem";

const serviceFields = () => ({
  ...pricedItem(),
  categories: z.array(z.looseObject({ id: z.int(), name: z.string(), active: z.boolean() })),
  taxable: z.boolean(),
  isLabor: z.boolean().nullish(),
  warranty: warranty().nullish(),
  recommendations: z.array(z.int()).describe("IDs of the services"),
  upgrades: z.array(z.int()).describe("IDs of the services"),
  serviceMaterials: z.array(linkedItem()),
  serviceEquipment: z.array(linkedItem()),
  crossSaleGroup: z.string().nullish(),
  businessUnitId: z.int().nullish(),
  soldByCommission: z.number(),
});

const example = {
  id: 1201,
  code: "HP-INSTALL",
  displayName: "Heat pump installation",
  description: "Install a heat pump with a new pad and line set",
  warranty: { duration: 12, description: "Labor" },
  categories: [{ id: 1401, name: "Heat pumps", active: true }],
  price: 2450,
  memberPrice: 2205,
  addOnPrice: 2300,
  addOnMemberPrice: 2070,
  taxable: false,
  account: "Install Revenue",
  hours: 8,
  isLabor: true,
  recommendations: [1202],
  upgrades: [1203],
  assets: [
    {
      alias: "Heat pump",
      fileName: "heat-pump.png",
      isDefault: true,
      type: "Image",
      url: "Images/Service/heat-pump.png",
    },
  ],
  serviceMaterials: [{ skuId: 1301, quantity: 2 }],
  serviceEquipment: [{ skuId: 1101, quantity: 1 }],
  active: true,
  crossSaleGroup: "Heat pumps",
  paysCommission: true,
  bonus: 50,
  commissionBonus: 2.5,
  externalData: [],
  businessUnitId: 201,
  cost: 620,
  soldByCommission: 5,
  defaultAssetUrl: "Images/Service/heat-pump.png",
  budgetCostCode: "23-100",
  budgetCostType: "Labor",
  isPriceLocked: false,
  createdOn: "2026-01-05T15:00:00Z",
  modifiedOn: "2026-01-06T09:30:00Z",
};

/** A service as Create and Update Service return it. */
export const writtenService = record("writtenService", () => z.looseObject(serviceFields()), example);

export const service = record(
  "service",
  () =>
    z.looseObject({
      ...serviceFields(),
      calculatedPrice: z.number().nullish().describe("Price by dynamic pricing, if it was requested"),
      useStaticPrices: z.boolean().nullish(),
    }),
  { ...example, calculatedPrice: 2450, useStaticPrices: false },
);
