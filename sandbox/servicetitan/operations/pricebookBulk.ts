import type { z } from "zod";
import { ApiError, HttpResponse, invalidField, type Operation, operation } from "../../core";
import type { World } from "../world";
import type { Item } from "../world/pricebook";
import { find, tenantPath } from "./common";
import { many } from "./pricebookBodies";
import { prepareChange, prepareItem } from "./pricebookItems";
import {
  discountsAndFees,
  equipment,
  type ItemBody,
  type ItemSetup,
  materials,
  services,
} from "./pricebookKinds";

const path = tenantPath("pricebook", "pricebook");

/** The lists of a body, in the order in which items are written: links refer to materials and equipment. */
const SETUPS = { materials, equipment, services, discountAndFees: discountsAndFees } as const;
type List = keyof typeof SETUPS;
const LISTS = Object.keys(SETUPS) as List[];

const setupOf = (list: List) => SETUPS[list] as unknown as ItemSetup<Item>;

/** Prefixes the fields of an error with the item that has it. */
const within = <Value>(list: List, index: number, run: () => Value): Value => {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const fields = Object.entries(error.fields).map(([name, messages]) => [
      `${list}[${index}].${name}`,
      messages,
    ]);
    throw new ApiError(400, error.message, Object.fromEntries(fields));
  }
};

type Link = { skuId?: number | null; customId?: string | null };
type NewItem = Record<string, unknown> & { customId?: string | null };

/** Lists that contain only IDs once their Custom IDs are replaced. */
const isPlain = (list: List, name: string) =>
  name === "upgrades" || (name === "recommendations" && list === "services");

const LINKS = ["serviceMaterials", "serviceEquipment", "equipmentMaterials", "recommendations", "upgrades"];

/** Replaces the Custom IDs of linked items by their new IDs. */
const resolved = (list: List, { customId: _, ...item }: NewItem, newIds: Map<string, number>): object => {
  const idOf = ({ skuId, customId }: Link, field: string): number => {
    const id = skuId ?? newIds.get(customId ?? "");
    if (id !== undefined) return id;
    throw invalidField(
      field,
      customId ? `No item of this request has the Custom ID ${customId}.` : "It needs skuId or customId.",
    );
  };
  const links = LINKS.flatMap((name) => {
    const value = item[name] as Link[] | null | undefined;
    if (!value) return [];
    const ids = value.map((link, index) => idOf(link, `${name}[${index}]`));
    return [
      [
        name,
        isPlain(list, name)
          ? ids
          : value.map(({ customId: _custom, ...link }, index) => ({ ...link, skuId: ids[index] })),
      ] as const,
    ];
  });
  return { ...item, ...Object.fromEntries(links) };
};

const createItems = operation<World, typeof many.created>({
  method: "POST",
  path,
  body: many.created,
  run: ({ body, state: world }) => {
    const items = LISTS.flatMap((list) => {
      const first = setupOf(list).rows(world).nextId();
      return ((body[list] ?? []) as NewItem[]).map((item, index) => ({
        list,
        index,
        item,
        id: first + index,
      }));
    });
    const newIds = new Map<string, number>();
    const codes = new Set<string>();
    for (const { list, index, item, id } of items) {
      const code = `${list} ${String(item.code).toLowerCase()}`;
      if (codes.has(code)) throw invalidField(`${list}[${index}].code`, `${item.code} occurs twice.`);
      codes.add(code);
      if (!item.customId) continue;
      if (newIds.has(item.customId))
        throw invalidField(`${list}[${index}].customId`, `${item.customId} occurs twice.`);
      newIds.set(item.customId, id);
    }
    const reserved = Object.fromEntries(
      LISTS.map((list) => [
        setupOf(list).kind,
        new Set(items.filter((each) => each.list === list).map(({ id }) => id)),
      ]),
    );
    const writes = items.map(({ list, index, item, id }) =>
      within(list, index, () =>
        prepareItem(setupOf(list), world, resolved(list, item, newIds), { id, reserved }),
      ),
    );
    for (const write of writes) write();
    const mapped = LISTS.map((list) => [
      list,
      items
        .filter((each) => each.list === list && each.item.customId)
        .map(({ item, id }) => ({ customId: item.customId, id })),
    ]);
    return new HttpResponse(201, Object.fromEntries(mapped));
  },
});

const updateItems = operation<World, typeof many.changed>({
  method: "PATCH",
  path,
  body: many.changed,
  run: ({ body, state: world }) => {
    const writes = LISTS.flatMap((list) =>
      ((body as z.output<typeof many.changed>)[list] ?? []).map(({ id, ...changes }, index) =>
        within(list, index, () => {
          const setup = setupOf(list);
          return prepareChange(setup, world, find(setup.rows(world), id, setup.label), changes as ItemBody);
        }),
      ),
    );
    for (const write of writes) write();
    return undefined;
  },
});

export const pricebookBulkOperations: Operation<World>[] = [createItems, updateItems];
