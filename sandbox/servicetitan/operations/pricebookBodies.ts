import { z } from "zod";
import { categoryTypes, itemAssetTypes, recommendationTypes } from "../world/pricebook";
import * as field from "./bodies";

// Every kind of item has four bodies: one that creates it, one that changes it, and one of each for many items.

type Nullish<Shape extends z.ZodRawShape> = {
  [Key in keyof Shape]: z.ZodOptional<z.ZodNullable<Shape[Key]>>;
};

const nullish = <Shape extends z.ZodRawShape>(shape: Shape) =>
  Object.fromEntries(
    Object.entries(shape).map(([key, one]) => [key, (one as z.ZodType).nullish()]),
  ) as unknown as Nullish<Shape>;

const asset = z.strictObject({
  type: z.enum(itemAssetTypes),
  alias: field.text.nullish(),
  url: field.text,
  isDefault: field.flag.nullish(),
});

const warranty = z.strictObject({ duration: field.id, description: field.text.nullish() });

const subAccount = z.strictObject({ cost: field.decimal, accountName: field.text });

const vendor = z.strictObject({
  vendorId: field.id,
  memo: field.text.nullish(),
  vendorPart: field.text.nullish(),
  cost: field.decimal,
  active: field.flag,
  primarySubAccount: subAccount.nullish(),
  otherSubAccounts: z.array(subAccount).nullish(),
});

const link = z.strictObject({ skuId: field.id, quantity: field.decimal });

/** A link to an item that has an ID, or to one with this Custom ID in the same request. */
const eitherId = { skuId: field.id.nullish(), customId: field.text.nullish() };
const eitherLink = z.strictObject({ ...eitherId, quantity: field.decimal });
const eitherUpgrade = z.strictObject(eitherId);

const texts = { code: field.text, displayName: field.text, description: field.text };

const common = {
  active: field.flag,
  taxable: field.flag,
  hours: field.decimal,
  bonus: field.decimal,
  commissionBonus: field.decimal,
  paysCommission: field.flag,
  account: field.text,
  intacctGlGroupAccount: field.text,
  budgetCostCode: field.text,
  budgetCostType: field.text,
  categories: z.array(field.id),
  assets: z.array(asset),
};

const prices = {
  price: field.decimal,
  memberPrice: field.decimal,
  addOnPrice: field.decimal,
  addOnMemberPrice: field.decimal,
  isPriceLocked: field.flag,
};

const bought = {
  cost: field.decimal,
  isCostLocked: field.flag,
  unitOfMeasure: field.text,
  isInventory: field.flag,
  primaryVendor: vendor,
  otherVendors: z.array(vendor),
  costOfSaleAccount: field.text,
  assetAccount: field.text,
};

const serviceLinks = {
  serviceMaterials: z.array(link),
  serviceEquipment: z.array(link),
  recommendations: z.array(field.id),
  upgrades: z.array(field.id),
};

const eitherServiceLinks = {
  serviceMaterials: z.array(eitherLink),
  serviceEquipment: z.array(eitherLink),
  recommendations: z.array(eitherUpgrade),
  upgrades: z.array(eitherUpgrade),
};

const serviceFields = {
  ...common,
  ...prices,
  warranty,
  isLabor: field.flag,
  crossSaleGroup: field.text,
};

const chemicalText = field.text.max(500);

const materialFields = {
  ...common,
  ...prices,
  ...bought,
  deductAsJobCost: field.flag,
  isConfigurableMaterial: field.flag,
  chargeableByDefault: field.flag,
  variationMaterials: z.array(field.id),
  isChemical: field.flag,
  epaNumber: chemicalText,
  activeIngredients: chemicalText,
};

const recommendationType = z.enum(recommendationTypes);

const equipmentLinks = {
  equipmentMaterials: z.array(link),
  recommendations: z.array(z.strictObject({ skuId: field.id, type: recommendationType })),
  upgrades: z.array(field.id),
};

const eitherEquipmentLinks = {
  equipmentMaterials: z.array(eitherLink),
  recommendations: z.array(z.strictObject({ ...eitherId, type: recommendationType })),
  upgrades: z.array(eitherUpgrade),
};

const equipmentFields = {
  ...common,
  ...prices,
  ...bought,
  manufacturer: field.text,
  model: field.text,
  manufacturerWarranty: warranty,
  serviceProviderWarranty: warranty,
  crossSaleGroup: field.text,
  isConfigurableEquipment: field.flag,
  variationEquipment: z.array(field.id),
  dimensions: z.strictObject({
    height: field.decimal.nullish(),
    width: field.decimal.nullish(),
    depth: field.decimal.nullish(),
  }),
};

const amounts = {
  type: z.enum(["Discount", "Fee"]),
  amountType: z.enum(["Percentage", "Fixed"]),
  amount: field.decimal,
};

const discountFields = {
  ...common,
  limit: field.decimal,
  crossSaleGroup: field.text,
  excludeFromPayroll: field.flag,
};

const newTexts = { ...texts, displayName: field.text.nullish() };
const newExternalData = { externalData: field.newExternalData.nullish() };
const changedExternalData = { externalData: field.changedExternalData.nullish() };
const costTypeId = { costTypeId: field.id.nullish() };
const newMaterial = { isOtherDirectCost: field.flag.nullish(), ...costTypeId };

/** The bodies of new items. */
export const created = {
  service: z.strictObject({
    ...newTexts,
    ...nullish(serviceFields),
    ...nullish(serviceLinks),
    ...newExternalData,
  }),
  material: z.strictObject({ ...newTexts, ...nullish(materialFields), ...newMaterial, ...newExternalData }),
  equipment: z.strictObject({
    ...newTexts,
    ...nullish(equipmentFields),
    ...nullish(equipmentLinks),
    ...newExternalData,
  }),
  discountOrFee: z.strictObject({ ...newTexts, ...amounts, ...nullish(discountFields), ...newExternalData }),
};

/** The bodies that change one item. A field may be missing, but not null. */
export const changed = {
  service: z
    .strictObject({ ...texts, ...serviceFields, ...serviceLinks })
    .partial()
    .extend(changedExternalData),
  material: z
    .strictObject({ ...texts, ...materialFields })
    .partial()
    .extend({ ...costTypeId, ...changedExternalData }),
  equipment: z
    .strictObject({ ...texts, ...equipmentFields, ...equipmentLinks })
    .partial()
    .extend(changedExternalData),
  discountOrFee: z
    .strictObject({ ...texts, ...amounts, ...discountFields })
    .partial()
    .extend(changedExternalData),
};

const customId = { customId: field.text.nullish() };

const idOfItem = { id: field.id };

/**
 * The bodies of many items. The OpenAPI document requires every field of a changed item. The same document requires
 * none to change one item, so the sandbox does not either.
 */
export const many = {
  created: z.strictObject({
    services: z.array(created.service.extend({ ...nullish(eitherServiceLinks), ...customId })).nullish(),
    equipment: z.array(created.equipment.extend({ ...nullish(eitherEquipmentLinks), ...customId })).nullish(),
    materials: z.array(created.material.extend(customId)).nullish(),
    discountAndFees: z.array(created.discountOrFee.extend(customId)).nullish(),
  }),
  changed: z.strictObject({
    services: z.array(changed.service.extend(idOfItem)).nullish(),
    equipment: z.array(changed.equipment.extend(idOfItem)).nullish(),
    materials: z.array(changed.material.extend(idOfItem)).nullish(),
    discountAndFees: z.array(changed.discountOrFee.extend(idOfItem)).nullish(),
  }),
};

const categoryFields = {
  active: field.flag,
  description: field.text,
  position: field.id,
  image: field.text,
  businessUnitIds: z.array(field.id),
  skuImages: z.array(field.text),
  skuVideos: z.array(field.text),
};

const categoryType = z.enum(categoryTypes);
const parentId = field.id.nullish();

export const newCategory = z.strictObject({
  name: field.text,
  categoryType,
  parentId,
  ...nullish(categoryFields),
});

export const changedCategory = z
  .strictObject({ name: field.text, categoryType, ...categoryFields })
  .partial()
  .extend({ parentId });
