import { z } from "zod";
import { ApiError, type Call, notFound, type Operation, operation, pathId } from "../../core";
import type { World } from "../world";
import * as field from "./bodies";
import { allMustExist, find, tenantPath } from "./common";

type Tagged = { id: number; tagTypeIds: number[] };

const kinds = {
  customers: { label: "Customer", noun: "customer", key: "customerId" },
  locations: { label: "Location", noun: "location", key: "locationId" },
} as const;

type Kind = keyof typeof kinds;

/** Changes the tags of a record, and its times of change. */
const setTags = (world: World, kind: Kind, id: number, tagTypeIds: number[]): void => {
  const modifiedOn = world.now();
  if (kind === "customers") world.customers.change(id, { tagTypeIds, modifiedOn, changedOn: modifiedOn });
  else world.locations.change(id, { tagTypeIds, modifiedOn });
};

/** The operations on one tag of one record. */
const tagsOf = (kind: Kind): Operation<World>[] => {
  const { label, noun, key } = kinds[kind];
  const path = tenantPath("crm", `${kind}/:id/tags/:tagTypeId`);
  const read = (call: Call<World>) => {
    const owner = find<Tagged>(call.state[kind], pathId(call), label);
    const { id: tagTypeId } = find(call.state.tagTypes, pathId(call, "tagTypeId"), "Tag type");
    return { owner, tagTypeId, isTagged: owner.tagTypeIds.includes(tagTypeId) };
  };
  return [
    operation<World>({
      method: "POST",
      path,
      run: (call) => {
        const { owner, tagTypeId, isTagged } = read(call);
        if (isTagged) throw new ApiError(409, `The ${noun} already has the tag ${tagTypeId}`);
        setTags(call.state, kind, owner.id, [...owner.tagTypeIds, tagTypeId]);
        return { [key]: owner.id, tagTypeIds: owner.tagTypeIds };
      },
    }),
    operation<World>({
      method: "DELETE",
      path,
      run: (call) => {
        const { owner, tagTypeId, isTagged } = read(call);
        if (!isTagged) throw notFound("Tag", tagTypeId);
        setTags(
          call.state,
          kind,
          owner.id,
          owner.tagTypeIds.filter((id) => id !== tagTypeId),
        );
      },
    }),
  ];
};

const bulkTags = z.strictObject({ customerIds: z.array(field.id), tagTypeIds: z.array(field.id) });

/** Changes the tags of many customers. It is not an error if a customer already has, or lacks, a tag. */
const bulk = (method: "PUT" | "DELETE", tagsAfter: (current: number[], tagTypeIds: number[]) => number[]) =>
  operation<World, typeof bulkTags>({
    method,
    path: tenantPath("crm", "tags"),
    body: bulkTags,
    run: ({ state: world, body: { customerIds, tagTypeIds } }) => {
      allMustExist(world.customers, customerIds, "customerIds");
      allMustExist(world.tagTypes, tagTypeIds, "tagTypeIds");
      for (const id of customerIds)
        setTags(world, "customers", id, tagsAfter(world.customers.get(id)?.tagTypeIds ?? [], tagTypeIds));
    },
  });

const newTagType = z.strictObject({
  name: field.text,
  color: z.string().regex(/^#[0-9A-Fa-f]{6}$/),
  code: field.text.max(20).nullish(),
  importance: z.enum(["Medium", "High"]).nullish(),
  isConversionOpportunity: field.flag.nullish(),
  allowToUseOnTimesheetActivity: field.flag.nullish(),
  isVisibleOnDispatchBoard: field.flag.nullish(),
});

const changedTagType = z.strictObject({
  name: field.text.optional(),
  color: newTagType.shape.color.optional(),
  code: field.text.max(20).optional(),
  importance: newTagType.shape.importance,
  isConversionOpportunity: field.flag.optional(),
  allowToUseOnTimesheetActivity: field.flag.optional(),
  isVisibleOnDispatchBoard: field.flag.optional(),
});

const createTagType = operation<World, typeof newTagType>({
  method: "POST",
  path: tenantPath("settings", "tag-types"),
  body: newTagType,
  run: ({ body, state: world }) => {
    const now = world.now();
    const { id } = world.tagTypes.add({
      name: body.name,
      color: body.color,
      code: body.code ?? "",
      importance: body.importance ?? null,
      isConversionOpportunity: body.isConversionOpportunity ?? false,
      allowToUseOnTimesheetActivity: body.allowToUseOnTimesheetActivity ?? false,
      isVisibleOnDispatchBoard: body.isVisibleOnDispatchBoard ?? false,
      active: true,
      createdOn: now,
      modifiedOn: now,
    });
    return { id };
  },
});

const updateTagType = operation<World, typeof changedTagType>({
  method: "PATCH",
  path: tenantPath("settings", "tag-types/:id"),
  body: changedTagType,
  run: (call) => {
    const { id } = find(call.state.tagTypes, pathId(call), "Tag type");
    call.state.tagTypes.change(id, { ...call.body, modifiedOn: call.state.now() });
    return { id };
  },
});

export const tagOperations: Operation<World>[] = [
  ...tagsOf("customers"),
  ...tagsOf("locations"),
  bulk("PUT", (current, tagTypeIds) => [...new Set([...current, ...tagTypeIds])]),
  bulk("DELETE", (current, tagTypeIds) => current.filter((id) => !tagTypeIds.includes(id))),
  createTagType,
  updateTagType,
];
