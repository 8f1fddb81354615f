export const templateModes = ["Dynamic", "Static"] as const;
export const skuTypes = ["Service", "Material", "Equipment", "PriceModifier"] as const;

export type EstimateTemplate = {
  id: number;
  name: string;
  internalName: string;
  summary: string | null;
  mode: (typeof templateModes)[number];
  active: boolean;
  businessUnitId: number | null;
  createdOn: string;
  modifiedOn: string;
};

export type EstimateTemplateItem = {
  id: number;
  templateId: number;
  skuId: number;
  skuType: (typeof skuTypes)[number];
  skuName: string | null;
  description: string | null;
  quantity: number;
  unitPrice: number;
  isAddOn: boolean;
  chargeable: boolean | null;
  allowDiscounts: boolean | null;
  unitCost: number;
  memo: string | null;
  order: number;
  parentItemId: number | null;
  itemGroupParentId: number | null;
  itemGroupName: string | null;
  projectLabels: string | null;
};
