import type { z } from "zod";
import {
  accepted,
  type Call,
  type Collection,
  type Filters,
  filter,
  flag,
  guid,
  HttpResponse,
  invalidField,
  type Operation,
  oneOf,
  operation,
  pathId,
  queryValue,
  type SortKey,
  same,
  text,
  wholeNumber,
} from "../../core";
import type { World } from "../world";
import type {
  DiscountOrFee,
  Item,
  ItemAsset,
  ItemVendor,
  LinkedItem,
  Material,
  PricebookEquipment,
  Service,
} from "../world/pricebook";
import * as field from "./bodies";
import {
  activeFilter,
  allMustExist,
  externalDataFor,
  externalFilters,
  find,
  get,
  idsFilter,
  list,
  mustExist,
  sortKeys,
  tenantPath,
  timeFilters,
} from "./common";
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

type VendorBody = NonNullable<ItemBody["primaryVendor"]>;

const vendorOf = (world: World, body: VendorBody, id: number): ItemVendor => ({
  id,
  vendorName: world.vendors.get(body.vendorId)!.name,
  vendorId: body.vendorId,
  memo: body.memo ?? null,
  vendorPart: body.vendorPart ?? null,
  cost: body.cost,
  active: body.active,
  primarySubAccount: body.primarySubAccount ? { id: id * 100, ...body.primarySubAccount } : null,
  otherSubAccounts: (body.otherSubAccounts ?? []).map((one, index) => ({ id: id * 100 + index + 1, ...one })),
});

const assetOf = ({ type, url, alias, isDefault }: NonNullable<ItemBody["assets"]>[number]): ItemAsset => ({
  alias: alias ?? null,
  fileName: url.split("/").at(-1) ?? null,
  isDefault: isDefault ?? false,
  type,
  url,
});

const warrantyOf = (warranty: ItemBody["warranty"]) =>
  warranty && { duration: warranty.duration, description: warranty.description ?? null };

const checkCommon = <Row extends Item>(
  setup: ItemSetup<Row>,
  world: World,
  body: ItemBody,
  row: Row | undefined,
): void => {
  allMustExist(world.pricebookCategories, body.categories, "categories");
  const isTaken = setup
    .rows(world)
    .all()
    .some(({ id, code }) => code.toLowerCase() === body.code?.toLowerCase() && id !== row?.id);
  if (isTaken) throw invalidField("code", `There is already an item with the code ${body.code}.`);
  const { budgetCostCode, budgetCostType } = { ...row, ...body };
  if (Boolean(budgetCostCode) !== Boolean(budgetCostType))
    throw invalidField(
      budgetCostCode ? "budgetCostType" : "budgetCostCode",
      "Cost code and cost type of a budget code must be given together.",
    );
};

/** @returns the changes that a valid body makes */
const changesOf = (world: World, body: ItemBody, itemId: number) => {
  const { externalData: _, assets, primaryVendor, otherVendors, dimensions, ...rest } = body;
  const vendorId = itemId * 10;
  return {
    ...rest,
    assets: assets?.map(assetOf),
    warranty: warrantyOf(body.warranty),
    manufacturerWarranty: warrantyOf(body.manufacturerWarranty),
    serviceProviderWarranty: warrantyOf(body.serviceProviderWarranty),
    primaryVendor: primaryVendor && vendorOf(world, primaryVendor, vendorId),
    otherVendors: otherVendors?.map((one, index) => vendorOf(world, one, vendorId + index + 1)),
    dimensions: dimensions && {
      height: dimensions.height ?? null,
      width: dimensions.width ?? null,
      depth: dimensions.depth ?? null,
    },
  };
};

const withoutNulls = (body: object): ItemBody =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null));

/**
 * Checks the body of a new item, and returns a function that adds it.
 * @param id a reserved ID; defaults to the next one
 */
export const prepareItem = <Row extends Item>(
  setup: ItemSetup<Row>,
  world: World,
  given: object,
  { id = setup.rows(world).nextId(), reserved = {} }: { id?: number; reserved?: Reserved } = {},
): (() => Row) => {
  const body = withoutNulls(given);
  checkCommon(setup, world, body, undefined);
  setup.check(world, body, reserved);
  return () => {
    const now = world.now();
    const row = setup.rows(world).add({
      displayName: null,
      active: true,
      taxable: false,
      hours: 0,
      bonus: 0,
      commissionBonus: 0,
      paysCommission: false,
      account: null,
      intacctGlGroupAccount: null,
      budgetCostCode: null,
      budgetCostType: null,
      categories: [],
      assets: [],
      external: field.writeExternalData({}, body.externalData),
      createdOn: now,
      modifiedOn: now,
      ...setup.defaults,
      id,
    } as unknown as Row);
    return setup.rows(world).change(row.id, changesOf(world, body, id) as unknown as Partial<Row>);
  };
};

/** Checks the body of a change, and returns a function that makes it. */
export const prepareChange = <Row extends Item>(
  setup: ItemSetup<Row>,
  world: World,
  row: Row,
  body: ItemBody,
): (() => Row) => {
  checkCommon(setup, world, body, row);
  setup.check(world, body, {});
  return () =>
    setup.rows(world).change(row.id, {
      ...changesOf(world, body, row.id),
      external: field.writeExternalData(row.external, body.externalData),
      modifiedOn: world.now(),
    } as unknown as Partial<Row>);
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
  show: ({ variationMaterials: _, ...row }, world) => ({
    ...row,
    variationsOrConfigurableMaterials: variationsOf(
      world.materials,
      world.materials.get(row.id)!,
      (each) => each.variationMaterials,
    ),
    defaultAssetUrl: urlOfDefault(world.materials.get(row.id)!),
  }),
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
  show: ({ variationEquipment: _, ...row }, world) => ({
    ...row,
    variationsOrConfigurableEquipment: variationsOf(
      world.pricebookEquipment,
      world.pricebookEquipment.get(row.id)!,
      (each) => each.variationEquipment,
    ),
    defaultAssetUrl: urlOfDefault(world.pricebookEquipment.get(row.id)!),
  }),
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

const LONGEST_SEARCH_TEXT = 200;

const searchFilter = <Row extends Item>() =>
  filter(
    (value: string) => {
      if (value.length > LONGEST_SEARCH_TEXT)
        throw new Error(`It may have at most ${LONGEST_SEARCH_TEXT} characters.`);
      return text(value).toLowerCase();
    },
    (wanted) =>
      ({ code, displayName, description }: Row) =>
        [code, displayName, description].some((one) => one?.toLowerCase().includes(wanted)),
  );

/** The sort fields of all kinds of items. A field that a kind lacks leaves the order unchanged. */
const itemSortKeys = <Row extends Item>(): Record<string, (row: Row) => SortKey> => {
  const priced = (row: Row) => row as unknown as Partial<Material & PricebookEquipment>;
  return {
    ...sortKeys<Row>(),
    Code: (row) => row.code,
    DisplayName: (row) => row.displayName,
    Price: (row) => priced(row).price ?? null,
    MemberPrice: (row) => priced(row).memberPrice ?? null,
    AddOnPrice: (row) => priced(row).addOnPrice ?? null,
    AddOnMemberPrice: (row) => priced(row).addOnMemberPrice ?? null,
    MaterialsCost: () => null,
    PrimaryVendor: (row) => priced(row).primaryVendor?.vendorName ?? null,
    Cost: (row) => priced(row).cost ?? null,
    Manufacturer: (row) => priced(row).manufacturer ?? null,
    Priority: () => null,
  };
};

const applicationOf = (call: Call<World>) => queryValue(call, "externalDataApplicationGuid");

/** Lists, reads, creates, changes and deletes items of one kind. */
function itemOperations<Row extends Item>(setup: ItemSetup<Row>): Operation<World>[] {
  const path = tenantPath("pricebook", setup.path);
  const onePath = `${path}/:id`;
  const show = (row: Row, world: World, application: string | undefined, call?: Call<World>) => {
    const {
      external,
      intacctGlGroupAccount: _,
      ...rest
    } = setup.show(row, world, call) as ReturnType<typeof setup.show> & Row;
    return { ...rest, externalData: externalDataFor(external, application) };
  };
  const { calculatePrices } = setup.filters ?? {};
  return [
    list<Row>({
      path,
      rows: (world) => setup.rows(world).all(),
      filters: {
        ids: idsFilter<Row>(),
        searchText: searchFilter<Row>(),
        active: activeFilter<Row>(),
        ...timeFilters<Row>(),
        ...externalFilters<Row>(),
        ...setup.filters,
      },
      sort: itemSortKeys<Row>(),
      show: (row, call) => show(row, call.state, applicationOf(call), call),
    }),
    get<Row>({
      path: onePath,
      label: setup.label,
      from: setup.rows,
      query: {
        externalDataApplicationGuid: accepted(guid),
        ...(calculatePrices ? { calculatePrices } : {}),
      },
      show: (row, call) => show(row, call.state, applicationOf(call), call),
    }),
    operation<World>({
      method: "POST",
      path,
      body: setup.created,
      run: ({ body, state: world }) => {
        const given = body as ItemBody;
        const row = prepareItem(setup, world, given)();
        return new HttpResponse(201, show(row, world, given.externalData?.applicationGuid));
      },
    }),
    operation<World>({
      method: "PATCH",
      path: onePath,
      body: setup.changed,
      run: (call) => {
        const body = call.body as ItemBody;
        const found = find(setup.rows(call.state), pathId(call), setup.label);
        const row = prepareChange(setup, call.state, found, body)();
        return show(row, call.state, body.externalData?.applicationGuid);
      },
    }),
    deletion({ path: onePath, label: setup.label, from: setup.rows }),
  ];
}

/** Declares an operation that deletes one record by its ID. */
export const deletion = <Row extends { id: number }>(setup: {
  path: string;
  label: string;
  from(world: World): Collection<Row>;
}): Operation<World> =>
  operation<World>({
    method: "DELETE",
    path: setup.path,
    run: (call) => {
      const rows = setup.from(call.state);
      rows.remove(find(rows, pathId(call), setup.label).id);
      return new HttpResponse(204);
    },
  });

export const pricebookItemOperations: Operation<World>[] = [
  ...itemOperations(services),
  ...itemOperations(materials),
  ...itemOperations(equipment),
  ...itemOperations(discountsAndFees),
];
