import type { ExternalData } from "./shared";

export const itemAssetTypes = ["Other", "Image", "Video", "Attachment", "VideoFile"] as const;
export const categoryTypes = ["Services", "Materials"] as const;
export const recommendationTypes = ["Service", "Material"] as const;

export type ItemAsset = {
  alias: string | null;
  fileName: string | null;
  isDefault: boolean;
  type: (typeof itemAssetTypes)[number];
  url: string;
};

export type Warranty = { duration: number; description: string | null };
export type LinkedItem = { skuId: number; quantity: number };
type SubAccount = { id: number; cost: number; accountName: string };

export type ItemVendor = {
  id: number;
  vendorName: string;
  vendorId: number;
  memo: string | null;
  vendorPart: string | null;
  cost: number;
  active: boolean;
  primarySubAccount: SubAccount | null;
  otherSubAccounts: SubAccount[];
};

/** The fields that items of all kinds have. */
export type Item = {
  id: number;
  code: string;
  displayName: string | null;
  description: string;
  active: boolean;
  taxable: boolean;
  hours: number;
  bonus: number;
  commissionBonus: number;
  paysCommission: boolean;
  account: string | null;
  /** Reads do not return it. */
  intacctGlGroupAccount: string | null;
  budgetCostCode: string | null;
  budgetCostType: string | null;
  categories: number[];
  assets: ItemAsset[];
  external: ExternalData;
  createdOn: string;
  modifiedOn: string;
};

type PricedItem = Item & {
  price: number;
  memberPrice: number;
  addOnPrice: number;
  addOnMemberPrice: number;
  isPriceLocked: boolean;
  source: string | null;
  externalId: string | null;
};

type BoughtItem = PricedItem & {
  cost: number;
  isCostLocked: boolean;
  unitOfMeasure: string | null;
  isInventory: boolean;
  primaryVendor: ItemVendor | null;
  otherVendors: ItemVendor[];
  costOfSaleAccount: string | null;
  assetAccount: string | null;
  displayInAmount: boolean;
  generalLedgerAccountId: number | null;
};

export type Service = PricedItem & {
  isLabor: boolean;
  warranty: Warranty | null;
  recommendations: number[];
  upgrades: number[];
  serviceMaterials: LinkedItem[];
  serviceEquipment: LinkedItem[];
  crossSaleGroup: string | null;
  businessUnitId: number | null;
  soldByCommission: number;
};

export type Material = BoughtItem & {
  deductAsJobCost: boolean;
  isConfigurableMaterial: boolean;
  chargeableByDefault: boolean;
  /** The variations of a configurable material. */
  variationMaterials: number[];
  businessUnitId: number | null;
  createdById: number;
  isOtherDirectCost: boolean;
  costTypeId: number | null;
  isChemical: boolean;
  epaNumber: string | null;
  activeIngredients: string | null;
};

export type PricebookEquipment = BoughtItem & {
  manufacturer: string | null;
  model: string | null;
  manufacturerWarranty: Warranty;
  serviceProviderWarranty: Warranty;
  recommendations: { skuId: number; type: (typeof recommendationTypes)[number] }[];
  upgrades: number[];
  equipmentMaterials: LinkedItem[];
  crossSaleGroup: string | null;
  isConfigurableEquipment: boolean;
  /** The variations of configurable equipment. */
  variationEquipment: number[];
  typeId: number | null;
  dimensions: { height: number | null; width: number | null; depth: number | null } | null;
};

export type DiscountOrFee = Item & {
  type: "Discount" | "Fee";
  amountType: "Percentage" | "Fixed";
  amount: number;
  limit: number;
  crossSaleGroup: string | null;
  excludeFromPayroll: boolean;
};

export type PricebookCategory = {
  id: number;
  name: string;
  active: boolean;
  description: string | null;
  image: string | null;
  parentId: number | null;
  position: number;
  categoryType: (typeof categoryTypes)[number];
  businessUnitIds: number[];
  skuImages: string[];
  skuVideos: string[];
  source: string | null;
  externalId: string | null;
  hideInMobile: boolean;
  createdOn: string;
  modifiedOn: string;
};

export type MaterialCostType = { id: number; name: string };
