import { z } from "zod";
import { invalidField, type Operation, operation, pathId } from "../../core";
import type { World } from "../world";
import { priorities } from "../world/jobs";
import * as field from "./bodies";
import { allMustExist, find, tenantPath } from "./common";
import { showJobType } from "./lookups";

const newJobType = z.strictObject({
  name: field.text,
  businessUnitIds: z.array(field.id).nullish(),
  skills: z.array(field.text).nullish(),
  tagTypeIds: z.array(field.id).nullish(),
  priority: field.text.nullish(),
  duration: field.id.nullish(),
  soldThreshold: field.decimal.nullish(),
  class: field.text.nullish(),
  summary: field.text.nullish(),
  noCharge: field.flag.nullish(),
  enforceRecurringServiceEventSelection: field.flag.nullish(),
  invoiceSignaturesRequired: field.flag.nullish(),
  externalData: field.newExternalData.nullish(),
  defaultEstimateSoldAction: field.text.nullish(),
  customFieldTypeIds: z.array(field.id).nullish(),
});

const changedJobType = z.strictObject({
  name: field.text.optional(),
  businessUnitIds: z.array(field.id).optional(),
  skills: z.array(field.text).optional(),
  tagTypeIds: z.array(field.id).optional(),
  priority: field.text.optional(),
  duration: field.id.optional(),
  soldThreshold: field.decimal.nullish(),
  class: field.text.optional(),
  summary: field.text.optional(),
  noCharge: field.flag.optional(),
  enforceRecurringServiceEventSelection: field.flag.optional(),
  invoiceSignaturesRequired: field.flag.optional(),
  externalData: field.changedExternalData.optional(),
  defaultEstimateSoldAction: field.text.optional(),
  customFieldTypeIds: z.array(field.id).optional(),
  customFieldsUpdateMode: z.enum(["Replace", "Merge"]).nullish(),
});

const checkReferences = (
  world: World,
  body: Partial<Omit<z.output<typeof newJobType>, "externalData">>,
): void => {
  allMustExist(world.businessUnits, body.businessUnitIds, "businessUnitIds");
  allMustExist(world.tagTypes, body.tagTypeIds, "tagTypeIds");
  const ofJobs = new Set(world.customFieldTypesOf("job").map(({ id }) => id));
  allMustExist(ofJobs, body.customFieldTypeIds, "customFieldTypeIds");
  if (body.priority && !priorities.some((known) => known === body.priority))
    throw invalidField("priority", `The value must be one of ${priorities.join(", ")}.`);
};

const createJobType = operation<World, typeof newJobType>({
  method: "POST",
  path: tenantPath("jpm", "job-types"),
  body: newJobType,
  run: ({ body, state: world }) => {
    checkReferences(world, body);
    const now = world.now();
    const created = world.jobTypes.add({
      name: body.name,
      active: true,
      businessUnitIds: body.businessUnitIds ?? [],
      skills: body.skills ?? [],
      tagTypeIds: body.tagTypeIds ?? [],
      priority: body.priority ?? "Normal",
      duration: body.duration ?? 0,
      soldThreshold: body.soldThreshold ?? null,
      class: body.class ?? "",
      summary: body.summary ?? "",
      noCharge: body.noCharge ?? false,
      enforceRecurringServiceEventSelection: body.enforceRecurringServiceEventSelection ?? null,
      invoiceSignaturesRequired: body.invoiceSignaturesRequired ?? false,
      isSmartDispatched: false,
      defaultEstimateSoldAction: body.defaultEstimateSoldAction ?? "",
      customFieldTypeIds: body.customFieldTypeIds ?? [],
      external: field.writeExternalData({}, body.externalData),
      createdOn: now,
      modifiedOn: now,
    });
    return showJobType(created, body.externalData?.applicationGuid);
  },
});

const updateJobType = operation<World, typeof changedJobType>({
  method: "PATCH",
  path: tenantPath("jpm", "job-types/:id"),
  body: changedJobType,
  run: (call) => {
    const { body, state: world } = call;
    const jobType = find(world.jobTypes, pathId(call), "Job type");
    checkReferences(world, body);
    const { externalData, customFieldsUpdateMode, customFieldTypeIds, ...changes } = body;
    const kept = customFieldsUpdateMode === "Merge" ? jobType.customFieldTypeIds : [];
    world.jobTypes.change(jobType.id, {
      ...changes,
      customFieldTypeIds: customFieldTypeIds && [...new Set([...kept, ...customFieldTypeIds])],
      external: field.writeExternalData(jobType.external, externalData),
      modifiedOn: world.now(),
    });
    return showJobType(jobType, externalData?.applicationGuid);
  },
});

export const jobTypeOperations: Operation<World>[] = [createJobType, updateJobType];
