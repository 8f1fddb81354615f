import { choice, HttpResponse, invalidField, type Operation, operation, pathId, same } from "../../core";
import type { World } from "../world";
import { categoryTypes, type PricebookCategory } from "../world/pricebook";
import {
  activeFilter,
  allMustExist,
  deletion,
  find,
  get,
  list,
  mustExist,
  tenantPath,
  timeFilters,
} from "./common";
import { exportFeed } from "./exportFeed";
import { changedCategory, newCategory } from "./pricebookBodies";

const path = tenantPath("pricebook", "categories");

const show = (row: PricebookCategory, world: World): object => ({
  ...row,
  subcategories: world.pricebookCategories
    .all()
    .filter(({ parentId }) => parentId === row.id)
    .map((child) => show(child, world)),
});

type References = { parentId?: number | null; businessUnitIds?: number[] | null };

/** @param id of the category to change; its own subcategories cannot contain it */
const checkReferences = (world: World, { parentId, businessUnitIds }: References, id?: number): void => {
  mustExist(world.pricebookCategories, parentId, "parentId");
  allMustExist(world.businessUnits, businessUnitIds, "businessUnitIds");
  let ancestor = parentId;
  while (ancestor) {
    if (ancestor === id) throw invalidField("parentId", "A category cannot contain itself.");
    ancestor = world.pricebookCategories.get(ancestor)?.parentId;
  }
};

const createCategory = operation<World, typeof newCategory>({
  method: "POST",
  path,
  body: newCategory,
  run: ({ body, state: world }) => {
    checkReferences(world, body);
    const now = world.now();
    const row = world.pricebookCategories.add({
      name: body.name,
      active: body.active ?? true,
      description: body.description ?? null,
      image: body.image ?? null,
      parentId: body.parentId ?? null,
      position: body.position ?? 0,
      categoryType: body.categoryType,
      businessUnitIds: body.businessUnitIds ?? [],
      skuImages: body.skuImages ?? [],
      skuVideos: body.skuVideos ?? [],
      source: null,
      externalId: null,
      hideInMobile: false,
      createdOn: now,
      modifiedOn: now,
    });
    return new HttpResponse(201, show(row, world));
  },
});

const updateCategory = operation<World, typeof changedCategory>({
  method: "PATCH",
  path: `${path}/:id`,
  body: changedCategory,
  run: (call) => {
    const world = call.state;
    const { id } = find(world.pricebookCategories, pathId(call), "Category");
    checkReferences(world, call.body, id);
    return show(world.pricebookCategories.change(id, { ...call.body, modifiedOn: world.now() }), world);
  },
});

/** Returns the envelope of a list, but takes no page. */
const listCostTypes = operation<World>({
  method: "GET",
  path: tenantPath("pricebook", "materials/costtypes"),
  run: ({ state: world }) => {
    const data = world.materialCostTypes.all();
    return { page: 1, pageSize: data.length, hasMore: false, totalCount: null, data };
  },
});

export const pricebookCategoryOperations: Operation<World>[] = [
  list<PricebookCategory>({
    path,
    rows: (world) => world.pricebookCategories.all(),
    filters: {
      categoryType: same(choice(...categoryTypes), (row: PricebookCategory) => row.categoryType),
      active: activeFilter<PricebookCategory>(),
      ...timeFilters<PricebookCategory>(),
    },
    sort: { Id: (row) => row.id, Name: (row) => row.name },
    show: (row, call) => show(row, call.state),
  }),
  get<PricebookCategory>({
    path: `${path}/:id`,
    label: "Category",
    from: (world) => world.pricebookCategories,
    show: (row, call) => show(row, call.state),
  }),
  exportFeed<PricebookCategory>({
    path: tenantPath("pricebook", "export/categories"),
    rows: (world) => world.pricebookCategories.all(),
    show: (row, world) => show(row, world),
  }),
  createCategory,
  updateCategory,
  deletion({ path: `${path}/:id`, label: "Category", from: (world) => world.pricebookCategories }),
  listCostTypes,
];
