import {
  accepted,
  type Call,
  filter,
  guid,
  HttpResponse,
  invalidField,
  type Operation,
  operation,
  pathId,
  queryValue,
  type SortKey,
  text,
} from "../../core";
import type { World } from "../world";
import type { Item, ItemAsset, ItemVendor, Material, PricebookEquipment } from "../world/pricebook";
import * as field from "./bodies";
import {
  activeFilter,
  allMustExist,
  deletion,
  externalDataFor,
  externalFilters,
  find,
  get,
  idsFilter,
  list,
  sortKeys,
  tenantPath,
  timeFilters,
} from "./common";
import { exportFeed } from "./exportFeed";
import {
  discountsAndFees,
  equipment,
  type ItemBody,
  type ItemSetup,
  materials,
  type Reserved,
  services,
} from "./pricebookKinds";

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
    // The only kind without a feed.
    ...(setup.path === "discounts-and-fees"
      ? []
      : [
          exportFeed<Row & { modifiedOn: string }>({
            path: tenantPath("pricebook", `export/${setup.path}`),
            rows: (world) => setup.rows(world).all() as (Row & { modifiedOn: string })[],
            show: (row, world) => show(row, world, undefined),
          }),
        ]),
  ];
}

export const pricebookItemOperations: Operation<World>[] = [
  ...itemOperations(services),
  ...itemOperations(materials),
  ...itemOperations(equipment),
  ...itemOperations(discountsAndFees),
];
