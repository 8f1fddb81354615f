import { z } from "zod";
import { record } from "../../kit/action/record";

const association = () => z.enum(["DoNotAllow", "Allow", "Require"]);

const schema = () =>
  z.looseObject({
    id: z.int(),
    code: z.string(),
    categoryId: z.int(),
    description: z.string().nullable(),
    icon: z.string(),
    businessUnitId: z.int().nullable(),
    isUsersHomeBusinessUnit: z.boolean(),
    laborTypeId: z.int().nullable(),
    isTechnicianProfileLaborType: z.boolean(),
    visibleToRoles: z.array(z.int()),
    defaultTagTypeIds: z.array(z.int()),
    tagAssociation: association(),
    jobAssociation: association(),
    projectAssociation: association(),
    projectLabelAssociation: association(),
    budgetCodeAssociation: association(),
    laborTypeAssociation: association(),
    memoAssociation: association(),
    defaultMemo: z.string().nullable(),
    dontAllowToChangeMemo: z.boolean(),
    dontAllowToChangeTag: z.boolean(),
    isArchived: z.boolean(),
    isDraft: z.boolean(),
    isDefault: z.boolean(),
    isInUse: z.boolean(),
    active: z.boolean(),
    createdOn: z.string(),
    modifiedOn: z.string(),
  });

const example = {
  id: 761,
  code: "TRAIN",
  categoryId: 771,
  description: "Training",
  icon: "school",
  businessUnitId: 201,
  isUsersHomeBusinessUnit: false,
  laborTypeId: 51,
  isTechnicianProfileLaborType: false,
  visibleToRoles: [501],
  defaultTagTypeIds: [101],
  tagAssociation: "Allow" as const,
  jobAssociation: "Allow" as const,
  projectAssociation: "Allow" as const,
  projectLabelAssociation: "Allow" as const,
  budgetCodeAssociation: "Allow" as const,
  laborTypeAssociation: "Allow" as const,
  memoAssociation: "Allow" as const,
  defaultMemo: "Safety training",
  dontAllowToChangeMemo: false,
  dontAllowToChangeTag: false,
  isArchived: false,
  isDraft: false,
  isDefault: false,
  isInUse: true,
  active: true,
  createdOn: "2026-03-10T09:00:00Z",
  modifiedOn: "2026-03-10T09:00:00Z",
};

export const activityType = record("activityType", schema, example);

/** The API's schema of the list is another one, with the same fields. */
export const listedActivityType = record("listedActivityType", schema, example);
