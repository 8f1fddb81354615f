import type { z } from "zod";
import {
  accepted,
  type Call,
  type Collection,
  type Filters,
  flag,
  oneOf,
  queryValue,
  same,
  wholeNumber,
} from "../../core";
import type { World } from "../world";
import type {
  DiscountOrFee,
  Item,
  LinkedItem,
  Material,
  PricebookEquipment,
  Service,
} from "../world/pricebook";
import type * as field from "./bodies";
import { allMustExist, mustExist } from "./common";
import { changed, created } from "./pricebookBodies";

/** The kinds of items, by the name of their collection. */
export type ItemKind = "services" | "materials" | "pricebookEquipment" | "discountsAndFees";

/** The IDs of items that the same request creates. */
export type Reserved = { readonly [Kind in ItemKind]?: ReadonlySet<number> };

/** A valid body. The fields that only some kinds have are missing for the others. */
export type ItemBody = Partial<
  Omit<z.output<typeof changed.service>, "recommendations" | "externalData"> &
    Omit<z.output<typeof changed.material>, "externalData"> &
    Omit<z.output<typeof changed.equipment>, "recommendations" | "externalData"> &
    Omit<z.output<typeof changed.discountOrFee>, "externalData">
> & {
  isOtherDirectCost?: boolean;
  recommendations?: number[] | PricebookEquipment["recommendations"];
  externalData?: z.output<typeof field.changedExternalData> | null;
};

/** How one kind of item differs from the others. */
export interface ItemSetup<Row extends Item> {
  kind: ItemKind;
  label: string;
  /** The path after the tenant. */
  path: string;
  rows(world: World): Collection<Row>;
  created: z.ZodType;
  changed: z.ZodType;
  /** The fields that the body of a new item may lack. */
  defaults: Partial<Row>;
  filters?: Filters<Row, World>;
  /** Checks references to other items. */
  check(world: World, body: ItemBody, reserved: Reserved): void;
  show(row: Row, world: World, call?: Call<World>): object;
}

/** A collection, with the items that the same request creates. */
const itemsOf = (world: World, kind: ItemKind, reserved: Reserved) => ({
  has: (id: number) => world[kind].has(id) || (reserved[kind]?.has(id) ?? false),
});

const checkLinks = (
  items: { has(id: number): boolean },
  links: readonly { skuId: number }[] | undefined,
  name: string,
): void => {
  for (const [index, { skuId }] of (links ?? []).entries())
    mustExist(items, skuId, `${name}[${index}].skuId`);
};

const checkVendors = (world: World, { primaryVendor, otherVendors = [] }: ItemBody): void => {
  mustExist(world.vendors, primaryVendor?.vendorId, "primaryVendor.vendorId");
  for (const [index, { vendorId }] of otherVendors.entries())
    mustExist(world.vendors, vendorId, `otherVendors[${index}].vendorId`);
};

const PRICED = {
  price: 0,
  memberPrice: 0,
  addOnPrice: 0,
  addOnMemberPrice: 0,
  isPriceLocked: false,
  source: null,
  externalId: null,
};

const BOUGHT = {
  ...PRICED,
  cost: 0,
  isCostLocked: false,
  unitOfMeasure: null,
  isInventory: false,
  primaryVendor: null,
  otherVendors: [],
  costOfSaleAccount: null,
  assetAccount: null,
  displayInAmount: false,
  generalLedgerAccountId: null,
};

const NO_WARRANTY = { duration: 0, description: null };

const urlOfDefault = ({ assets }: Item) => assets.find(({ isDefault }) => isDefault)?.url ?? null;

const costOf = (links: LinkedItem[], items: Collection<Material> | Collection<PricebookEquipment>) =>
  links.reduce((sum, { skuId, quantity }) => sum + quantity * (items.get(skuId)?.cost ?? 0), 0);

/** A variation shows the items that it belongs to, and a configurable item its variations. */
const variationsOf = <Row extends Item>(rows: Collection<Row>, row: Row, pick: (row: Row) => number[]) =>
  pick(row).length > 0
    ? pick(row)
    : rows
        .all()
        .filter((other) => pick(other).includes(row.id))
        .map(({ id }) => id);

export const services: ItemSetup<Service> = {
  kind: "services",
  label: "Service",
  path: "services",
  rows: (world) => world.services,
  created: created.service,
  changed: changed.service,
  defaults: {
    ...PRICED,
    isLabor: false,
    warranty: null,
    recommendations: [],
    upgrades: [],
    serviceMaterials: [],
    serviceEquipment: [],
    crossSaleGroup: null,
    businessUnitId: null,
    soldByCommission: 0,
  },
  filters: { calculatePrices: accepted(flag) },
  check(world, body, reserved) {
    const known = itemsOf(world, "services", reserved);
    const materials = itemsOf(world, "materials", reserved);
    checkLinks(materials, body.serviceMaterials, "serviceMaterials");
    checkLinks(itemsOf(world, "pricebookEquipment", reserved), body.serviceEquipment, "serviceEquipment");
    allMustExist(known, body.upgrades, "upgrades");
    const recommended = { has: (id: number) => known.has(id) || materials.has(id) };
    allMustExist(recommended, body.recommendations as number[] | undefined, "recommendations");
  },
  show(row, world, call) {
    const isCalculated = call && queryValue(call, "calculatePrices")?.toLowerCase() === "true";
    return {
      ...row,
      categories: row.categories.flatMap((id) => {
        const category = world.pricebookCategories.get(id);
        return category ? [{ id, name: category.name, active: category.active }] : [];
      }),
      cost:
        costOf(row.serviceMaterials, world.materials) +
        costOf(row.serviceEquipment, world.pricebookEquipment),
      defaultAssetUrl: urlOfDefault(row),
      ...(call ? { calculatedPrice: isCalculated ? row.price : null, useStaticPrices: !isCalculated } : {}),
    };
  },
};

export const materials: ItemSetup<Material> = {
  kind: "materials",
  label: "Material",
  path: "materials",
  rows: (world) => world.materials,
  created: created.material,
  changed: changed.material,
  defaults: {
    ...BOUGHT,
    deductAsJobCost: false,
    isConfigurableMaterial: false,
    chargeableByDefault: true,
    variationMaterials: [],
    businessUnitId: null,
    createdById: 9001,
    isOtherDirectCost: false,
    costTypeId: null,
    isChemical: false,
    epaNumber: null,
    activeIngredients: null,
  },
  filters: {
    isOtherDirectCost: same(flag, (row: Material) => row.isOtherDirectCost),
    costTypeIds: oneOf(wholeNumber, (row: Material) => row.costTypeId),
  },
  check(world, body, reserved) {
    checkVendors(world, body);
    mustExist(world.materialCostTypes, body.costTypeId, "costTypeId");
    allMustExist(itemsOf(world, "materials", reserved), body.variationMaterials, "variationMaterials");
  },
  show(row, world) {
    const { variationMaterials: _, ...rest } = row;
    const variations = variationsOf(world.materials, row, (each) => each.variationMaterials);
    return { ...rest, variationsOrConfigurableMaterials: variations, defaultAssetUrl: urlOfDefault(row) };
  },
};

export const equipment: ItemSetup<PricebookEquipment> = {
  kind: "pricebookEquipment",
  label: "Equipment",
  path: "equipment",
  rows: (world) => world.pricebookEquipment,
  created: created.equipment,
  changed: changed.equipment,
  defaults: {
    ...BOUGHT,
    manufacturer: null,
    model: null,
    manufacturerWarranty: NO_WARRANTY,
    serviceProviderWarranty: NO_WARRANTY,
    recommendations: [],
    upgrades: [],
    equipmentMaterials: [],
    crossSaleGroup: null,
    isConfigurableEquipment: false,
    variationEquipment: [],
    typeId: null,
    dimensions: null,
  },
  check(world, body, reserved) {
    checkVendors(world, body);
    const known = itemsOf(world, "pricebookEquipment", reserved);
    checkLinks(itemsOf(world, "materials", reserved), body.equipmentMaterials, "equipmentMaterials");
    allMustExist(known, body.upgrades, "upgrades");
    allMustExist(known, body.variationEquipment, "variationEquipment");
    const recommendations = body.recommendations as PricebookEquipment["recommendations"] | undefined;
    for (const [index, { skuId, type }] of (recommendations ?? []).entries()) {
      const items = itemsOf(world, type === "Service" ? "services" : "materials", reserved);
      mustExist(items, skuId, `recommendations[${index}].skuId`);
    }
  },
  show(row, world) {
    const { variationEquipment: _, ...rest } = row;
    const variations = variationsOf(world.pricebookEquipment, row, (each) => each.variationEquipment);
    return { ...rest, variationsOrConfigurableEquipment: variations, defaultAssetUrl: urlOfDefault(row) };
  },
};

export const discountsAndFees: ItemSetup<DiscountOrFee> = {
  kind: "discountsAndFees",
  label: "Discount or fee",
  path: "discounts-and-fees",
  rows: (world) => world.discountsAndFees,
  created: created.discountOrFee,
  changed: changed.discountOrFee,
  defaults: { limit: 0, crossSaleGroup: null, excludeFromPayroll: false },
  check: () => undefined,
  show: (row) => row,
};
