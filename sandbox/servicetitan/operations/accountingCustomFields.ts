import { z } from "zod";
import { type Collection, invalidField, type Operation, operation } from "../../core";
import type { World } from "../world";
import type { CustomFieldOwner } from "../world/customFields";
import * as field from "./bodies";
import { mustExist, tenantPath } from "./common";

const changes = z.strictObject({
  operations: z.array(
    z.strictObject({
      objectId: field.id,
      customFields: z.array(z.strictObject({ name: field.text.max(255), value: field.text.nullish() })),
    }),
  ),
});

type Row = { id: number; modifiedOn: string; customFields: { name: string; value: string | null }[] };

/** Declares an update of the custom fields of several records, by name: all or none are changed. */
export const customFieldBatch = <Stored extends { id: number; modifiedOn: string; customFields: unknown }>(
  path: string,
  owner: CustomFieldOwner,
  rows: (world: World) => Collection<Stored>,
) => {
  const from = rows as unknown as (world: World) => Collection<Row>;
  return operation<World, typeof changes>({
    method: "PATCH",
    path,
    body: changes,
    run: ({ body, state: world }) => {
      const types = world.customFieldTypesOf(owner);
      for (const [index, { objectId, customFields }] of body.operations.entries()) {
        const path = `operations[${index}]`;
        mustExist(from(world), objectId, `${path}.objectId`);
        for (const [nth, { name, value }] of customFields.entries()) {
          const type = types.find((each) => each.name === name);
          const fieldPath = `${path}.customFields[${nth}]`;
          if (!type) throw invalidField(`${fieldPath}.name`, `There is no custom field ${name}.`);
          if (value) field.checkCustomFieldValue(type, value, `${fieldPath}.value`);
        }
      }
      for (const { objectId, customFields } of body.operations) {
        const values = new Map(
          from(world)
            .get(objectId)!
            .customFields.map(({ name, value }) => [name, value]),
        );
        for (const { name, value } of customFields) {
          if (value) values.set(name, value);
          else values.delete(name);
        }
        const written = [...values].map(([name, value]) => ({ name, value }));
        from(world).change(objectId, { customFields: written, modifiedOn: world.now() });
      }
    },
  });
};

const accounting = (resource: string) => tenantPath("accounting", `${resource}/custom-fields`);

export const accountingCustomFieldOperations: Operation<World>[] = [
  customFieldBatch(accounting("invoices"), "invoice", (world) => world.invoices),
  customFieldBatch(accounting("payments"), "payment", (world) => world.payments),
  customFieldBatch(accounting("ap-bills"), "apBill", (world) => world.apBills),
  customFieldBatch(accounting("credit-memos"), "creditMemo", (world) => world.creditMemos),
];
