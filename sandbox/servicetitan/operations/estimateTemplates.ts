import { z } from "zod";
import { type Call, invalidField, type Operation, operation, pathId } from "../../core";
import type { World } from "../world";
import {
  type EstimateTemplate,
  type EstimateTemplateItem,
  skuTypes,
  templateModes,
} from "../world/estimateTemplates";
import type { Item } from "../world/pricebook";
import * as field from "./bodies";
import {
  activeFilter,
  among,
  deactivate,
  find,
  get,
  groupedBy,
  list,
  modifiedFilters,
  mustExist,
  tenantPath,
} from "./common";
import { skuOf } from "./skus";

const item = z.strictObject({
  id: field.id.nullish(),
  skuId: field.id,
  skuType: z.enum(skuTypes),
  description: field.text.nullish(),
  quantity: field.decimal,
  unitPrice: field.decimal.nullish(),
  isAddOn: field.flag,
  chargeable: field.flag.nullish(),
  allowDiscounts: field.flag.nullish(),
  unitCost: field.decimal.nullish(),
  memo: field.text.nullish(),
  parentItemId: field.id.nullish(),
  itemGroupParentId: field.id.nullish(),
  itemGroupName: field.text.nullish(),
  projectLabels: field.text.nullish(),
});

const newTemplate = z.strictObject({
  name: field.text,
  internalName: field.text,
  summary: field.text.nullish(),
  mode: z.enum(templateModes),
  active: field.flag.nullish(),
  businessUnitId: field.id.nullish(),
  items: z.array(item),
});

const changedTemplate = z.strictObject({
  name: field.text.nullish(),
  internalName: field.text.nullish(),
  summary: field.text.nullish(),
  mode: z.enum(templateModes).nullish(),
  active: field.flag.nullish(),
  businessUnitId: field.id.nullish(),
  items: z.array(item).nullish(),
});

type ItemBody = z.output<typeof item>;
type Mode = EstimateTemplate["mode"];

const itemsByTemplate = groupedBy((row: EstimateTemplateItem) => row.templateId);

const itemsOf = (world: World, templateId: number): EstimateTemplateItem[] =>
  itemsByTemplate(world.estimateTemplateItems, templateId).toSorted(
    (first, second) => first.order - second.order,
  );

const show = (world: World, template: EstimateTemplate) => {
  const items = itemsOf(world, template.id);
  return {
    ...template,
    totalCost: items.reduce((sum, { quantity, unitCost }) => sum + quantity * unitCost, 0),
    totalPrice: items.reduce((sum, { quantity, unitPrice }) => sum + quantity * unitPrice, 0),
    items: items.map(({ templateId: _template, ...row }) => ({
      ...row,
      totalPrice: row.quantity * row.unitPrice,
    })),
  };
};

/**
 * @param current the items that the template has
 * @throws ApiError 400 if an item cannot be written
 */
const checkItems = (world: World, current: EstimateTemplateItem[], mode: Mode, bodies: ItemBody[]): void => {
  for (const [index, body] of bodies.entries()) {
    const parameter = `items[${index}]`;
    mustExist(among(current), body.id, `${parameter}.id`);
    skuOf(world, body, `${parameter}.`);
    mustExist(among(current), body.parentItemId, `${parameter}.parentItemId`);
    mustExist(among(current), body.itemGroupParentId, `${parameter}.itemGroupParentId`);
    if (mode === "Static" && (body.unitPrice ?? null) === null)
      throw invalidField(`${parameter}.unitPrice`, "It is required in a static template.");
  }
};

/** Replaces the items of a template with checked ones. */
const writeItems = (world: World, templateId: number, bodies: ItemBody[]): void => {
  const rows = world.estimateTemplateItems;
  const listed = new Set(bodies.map(({ id }) => id));
  for (const { id } of itemsOf(world, templateId)) if (!listed.has(id)) rows.remove(id);
  for (const [index, { id, ...body }] of bodies.entries()) {
    const current = id ? rows.get(id) : undefined;
    const sku: (Item & { price?: number }) | undefined = skuOf(world, body)?.item;
    const known = rows.all().find(({ skuId }) => skuId === body.skuId);
    const written = {
      templateId,
      skuId: body.skuId,
      skuType: body.skuType,
      skuName: sku?.code ?? "",
      description: body.description ?? null,
      quantity: body.quantity,
      unitPrice: body.unitPrice ?? known?.unitPrice ?? sku?.price ?? 0,
      isAddOn: body.isAddOn,
      chargeable: body.chargeable ?? true,
      allowDiscounts: body.allowDiscounts ?? true,
      unitCost: body.unitCost ?? known?.unitCost ?? 0,
      memo: body.memo ?? null,
      order: index + 1,
      parentItemId: body.parentItemId ?? null,
      itemGroupParentId: body.itemGroupParentId ?? null,
      itemGroupName: body.itemGroupName ?? null,
      // Null keeps the labels, an empty text removes them.
      projectLabels: (body.projectLabels ?? current?.projectLabels) || null,
    };
    if (current) rows.change(current.id, written);
    else rows.add(written);
  }
};

const createTemplate = operation<World, typeof newTemplate>({
  method: "POST",
  path: tenantPath("sales", "estimate-templates"),
  body: newTemplate,
  run: ({ body: { items, ...body }, state: world }) => {
    mustExist(world.businessUnits, body.businessUnitId, "businessUnitId");
    checkItems(world, [], body.mode, items);
    const createdOn = world.now();
    const template = world.estimateTemplates.add({
      ...body,
      summary: body.summary ?? null,
      active: body.active ?? true,
      businessUnitId: body.businessUnitId ?? null,
      createdOn,
      modifiedOn: createdOn,
    });
    writeItems(world, template.id, items);
    return show(world, template);
  },
});

const found = (call: Call<World>): EstimateTemplate =>
  find(call.state.estimateTemplates, pathId(call), "Estimate template", 400);

const updateTemplate = operation<World, typeof changedTemplate>({
  method: "PATCH",
  path: tenantPath("sales", "estimate-templates/:id"),
  body: changedTemplate,
  run: (call) => {
    const world = call.state;
    const template = found(call);
    const { items, ...body } = call.body;
    mustExist(world.businessUnits, body.businessUnitId, "businessUnitId");
    if (items) {
      checkItems(world, itemsOf(world, template.id), body.mode ?? template.mode, items);
      writeItems(world, template.id, items);
    }
    // Null leaves a field unchanged. Changed items do not count as a modification of the template.
    const changes = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null));
    if (Object.keys(changes).length > 0)
      world.estimateTemplates.change(template.id, { ...changes, modifiedOn: world.now() });
    return show(world, template);
  },
});

export const estimateTemplateOperations: Operation<World>[] = [
  list<EstimateTemplate>({
    path: tenantPath("sales", "estimate-templates"),
    rows: (world) => world.estimateTemplates.all(),
    filters: { active: activeFilter<EstimateTemplate>(), ...modifiedFilters<EstimateTemplate>() },
    show: (row, { state }) => show(state, row),
  }),
  get<EstimateTemplate>({
    path: tenantPath("sales", "estimate-templates/:id"),
    label: "Estimate template",
    from: (world) => world.estimateTemplates,
    missing: 400,
    show: (row, { state }) => show(state, row),
  }),
  createTemplate,
  updateTemplate,
  deactivate<EstimateTemplate>({
    path: tenantPath("sales", "estimate-templates/:id"),
    label: "Estimate template",
    from: (world) => world.estimateTemplates,
    missing: 400,
  }),
];
