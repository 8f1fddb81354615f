import { firstId } from "../world/ids";
import type {
  DiscountOrFee,
  Item,
  ItemVendor,
  Material,
  MaterialCostType,
  PricebookCategory,
  PricebookEquipment,
  Service,
} from "../world/pricebook";
import type { Vendor } from "../world/vendors";
import type { Context } from "./context";
import { address, lookupTimestamps, phoneNumber, sampleExternalData } from "./generators";

const VENDORS = ["Northwind Supply", "Copper Works", "Fabrikam Parts", "Old Town Wholesale"];

/** The last vendor is inactive. */
export const seedVendors = ({ faker: fakerFor }: Context): Vendor[] => {
  const faker = fakerFor("vendors");
  return VENDORS.map((name, index) => {
    const { latitude: _latitude, longitude: _longitude, ...postal } = address(faker);
    return {
      id: firstId.vendors + index,
      name,
      active: index < VENDORS.length - 1,
      isTruckReplenishment: index === 0,
      isMobileCreationRestricted: false,
      memo: "",
      deliveryOption: index === 0 ? "EmailAsPdf" : "Manual",
      defaultTaxRate: 7.5,
      contactInfo: {
        firstName: faker.person.firstName(),
        lastName: faker.person.lastName(),
        phone: phoneNumber(faker),
        email: `orders${index + 1}@example.com`,
        fax: "",
      },
      address: postal,
      ...lookupTimestamps(faker),
      external: sampleExternalData(index, "supplierId", `S-${index}`),
      customFields: index === 1 ? [{ name: "Gate Code", value: "4410" }] : [],
      vendorQuickbooksItem: null,
      paymentTermId: null,
      remittanceVendorId: null,
      tagTypeIds: [],
      contacts: [],
    };
  });
};

export const seedMaterialCostTypes = (): MaterialCostType[] =>
  ["Subcontractor", "Permit", "Equipment rental"].map((name, index) => ({
    id: firstId.materialCostTypes + index,
    name,
  }));

const CATEGORIES: [name: string, type: PricebookCategory["categoryType"], parent: string | null][] = [
  ["HVAC", "Services", null],
  ["Heat pumps", "Services", "HVAC"],
  ["Repairs", "Services", "HVAC"],
  ["Plumbing", "Services", null],
  ["Electrical", "Services", null],
  ["Parts", "Materials", null],
  ["Refrigerants", "Materials", "Parts"],
  ["Seasonal offers", "Services", null],
];

const categoryId = (name: string) =>
  firstId.pricebookCategories + CATEGORIES.findIndex(([known]) => known === name);

/** The last category is inactive. */
export const seedPricebookCategories = ({ faker: fakerFor }: Context): PricebookCategory[] => {
  const faker = fakerFor("pricebookCategories");
  return CATEGORIES.map(([name, categoryType, parent], index) => ({
    id: categoryId(name),
    name,
    active: index < CATEGORIES.length - 1,
    description: `${name} in the pricebook`,
    image: null,
    parentId: parent === null ? null : categoryId(parent),
    position: index + 1,
    categoryType,
    businessUnitIds: index === 0 ? [firstId.businessUnits] : [],
    skuImages: [],
    skuVideos: [],
    source: null,
    externalId: null,
    hideInMobile: false,
    ...lookupTimestamps(faker),
  }));
};

type Common = Pick<Item, "code" | "displayName" | "hours"> & {
  category: string;
  price: number;
  active?: boolean;
};

/** The fields of an item that has a price: members pay 10% less, and an add-on costs 5% less. */
const pricedItem = (
  faker: ReturnType<Context["faker"]>,
  index: number,
  { category, price, active = true, ...texts }: Common,
) => ({
  ...texts,
  description: `${texts.displayName} <b>with warranty</b>`,
  active,
  taxable: index % 2 === 0,
  bonus: 0,
  commissionBonus: 0,
  paysCommission: true,
  intacctGlGroupAccount: null,
  budgetCostCode: null,
  budgetCostType: null,
  categories: [categoryId(category)],
  assets: [],
  external: sampleExternalData(index, "catalogId", `CAT-${index}`),
  price,
  memberPrice: Math.round(price * 90) / 100,
  addOnPrice: Math.round(price * 95) / 100,
  addOnMemberPrice: Math.round(price * 85) / 100,
  isPriceLocked: false,
  source: null,
  externalId: null,
  ...lookupTimestamps(faker),
});

const boughtItem = (
  faker: ReturnType<Context["faker"]>,
  index: number,
  { id, ...common }: Common & { id: number },
) => {
  const cost = Math.round(common.price * 50) / 100;
  const vendorId = firstId.vendors + (index % 3);
  const primaryVendor: ItemVendor = {
    id: id * 10,
    vendorName: VENDORS[index % 3]!,
    vendorId,
    memo: null,
    vendorPart: `P-${common.code}`,
    cost,
    active: true,
    primarySubAccount: null,
    otherSubAccounts: [],
  };
  return {
    id,
    ...pricedItem(faker, index, common),
    cost,
    isCostLocked: false,
    unitOfMeasure: "Each",
    isInventory: true,
    primaryVendor,
    otherVendors: [],
    account: "Material Revenue",
    costOfSaleAccount: "Cost of Goods Sold",
    assetAccount: "Inventory Asset",
    displayInAmount: false,
    generalLedgerAccountId: firstId.glAccounts,
  };
};

const MATERIALS: Common[] = [
  { code: "CAP-45", displayName: "Capacitor", hours: 0, category: "Parts", price: 48 },
  { code: "R410A", displayName: "Refrigerant", hours: 0, category: "Refrigerants", price: 95 },
  { code: "CONTACTOR-2P", displayName: "Contactor", hours: 0, category: "Parts", price: 62 },
  { code: "FILTER-20", displayName: "Filter", hours: 0, category: "Parts", price: 18 },
  { code: "TSTAT-WIFI", displayName: "Thermostat", hours: 0.5, category: "Parts", price: 210 },
  { code: "PERMIT-FEE", displayName: "City permit", hours: 0, category: "Parts", price: 150 },
  {
    code: "R22",
    displayName: "Refrigerant R-22",
    hours: 0,
    category: "Refrigerants",
    price: 180,
    active: false,
  },
];

const materialId = (code: string) => firstId.materials + MATERIALS.findIndex((each) => each.code === code);

export const seedMaterials = ({ faker: fakerFor }: Context): Material[] => {
  const faker = fakerFor("materials");
  return MATERIALS.map((common, index) => {
    const isPermit = common.code === "PERMIT-FEE";
    const isChemical = common.category === "Refrigerants";
    return {
      ...boughtItem(faker, index, { id: materialId(common.code), ...common }),
      deductAsJobCost: true,
      isConfigurableMaterial: false,
      chargeableByDefault: true,
      variationMaterials: [],
      businessUnitId: null,
      createdById: firstId.users,
      isOtherDirectCost: isPermit,
      costTypeId: isPermit ? firstId.materialCostTypes + 1 : null,
      isChemical,
      epaNumber: isChemical ? `EPA-${index}` : null,
      activeIngredients: null,
    };
  });
};

const EQUIPMENT: Common[] = [
  { code: "HP-3T", displayName: "Heat pump, 3 ton", hours: 6, category: "Heat pumps", price: 5200 },
  { code: "HP-4T", displayName: "Heat pump, 4 ton", hours: 7, category: "Heat pumps", price: 6100 },
  { code: "WH-50G", displayName: "Water heater, 50 gal", hours: 4, category: "Plumbing", price: 1450 },
  { code: "PANEL-200A", displayName: "Panel, 200 A", hours: 5, category: "Electrical", price: 980 },
  {
    code: "FURNACE-60",
    displayName: "Furnace, 60 kBTU",
    hours: 6,
    category: "HVAC",
    price: 2900,
    active: false,
  },
];

const equipmentIdOf = (code: string) =>
  firstId.pricebookEquipment + EQUIPMENT.findIndex((each) => each.code === code);

export const seedPricebookEquipment = ({ faker: fakerFor, world }: Context): PricebookEquipment[] => {
  const faker = fakerFor("pricebookEquipment");
  return EQUIPMENT.map((common, index) => ({
    ...boughtItem(faker, index, { id: equipmentIdOf(common.code), ...common }),
    account: "Equipment Revenue",
    manufacturer: "Northwind",
    model: `N-${common.code}`,
    manufacturerWarranty: { duration: 120, description: "Parts" },
    serviceProviderWarranty: { duration: 12, description: "Labor" },
    recommendations: common.code === "HP-3T" ? [{ skuId: firstId.services, type: "Service" as const }] : [],
    upgrades: common.code === "HP-3T" ? [equipmentIdOf("HP-4T")] : [],
    equipmentMaterials: common.code.startsWith("HP") ? [{ skuId: materialId("R410A"), quantity: 2 }] : [],
    crossSaleGroup: common.category,
    isConfigurableEquipment: false,
    variationEquipment: [],
    typeId: world.equipmentTypes.all()[index]?.id ?? null,
    dimensions: { height: 40, width: 36, depth: 14 },
  }));
};

/** A service, and the code of the material or equipment that it uses. */
const SERVICES: (Common & { material?: string; equipment?: string })[] = [
  { code: "DIAG-FEE", displayName: "Diagnostic Fee", hours: 1, category: "Repairs", price: 89 },
  { code: "LABOR", displayName: "Labor", hours: 1, category: "Repairs", price: 120 },
  {
    code: "CAP-REPL",
    displayName: "Capacitor Replacement",
    hours: 1,
    category: "Repairs",
    price: 189,
    material: "CAP-45",
  },
  {
    code: "RECHARGE",
    displayName: "Refrigerant Recharge",
    hours: 1.5,
    category: "Repairs",
    price: 340,
    material: "R410A",
  },
  {
    code: "TSTAT-INST",
    displayName: "Thermostat Installation",
    hours: 1,
    category: "HVAC",
    price: 320,
    material: "TSTAT-WIFI",
  },
  {
    code: "HEAT PUMP SYSTEM",
    displayName: "Heat Pump System",
    hours: 8,
    category: "Heat pumps",
    price: 9400,
    equipment: "HP-3T",
  },
  {
    code: "WATER HEATER 50 GAL",
    displayName: "Water Heater 50 gal",
    hours: 4,
    category: "Plumbing",
    price: 2300,
    equipment: "WH-50G",
  },
  {
    code: "200 AMP PANEL",
    displayName: "200 Amp Panel",
    hours: 6,
    category: "Electrical",
    price: 2600,
    equipment: "PANEL-200A",
  },
  {
    code: "SPRING-TUNE-UP",
    displayName: "Spring Tune-Up",
    hours: 1,
    category: "Seasonal offers",
    price: 79,
    active: false,
  },
];

const serviceIdOf = (code: string) => firstId.services + SERVICES.findIndex((each) => each.code === code);

export const seedServices = ({ faker: fakerFor }: Context): Service[] => {
  const faker = fakerFor("services");
  return SERVICES.map(({ material, equipment, ...common }, index) => ({
    id: serviceIdOf(common.code),
    ...pricedItem(faker, index, common),
    account: "Service Revenue",
    isLabor: common.code === "LABOR",
    warranty: { duration: 12, description: "Labor" },
    recommendations: common.code === "DIAG-FEE" ? [serviceIdOf("LABOR")] : [],
    upgrades: [],
    serviceMaterials: material ? [{ skuId: materialId(material), quantity: 1 }] : [],
    serviceEquipment: equipment ? [{ skuId: equipmentIdOf(equipment), quantity: 1 }] : [],
    crossSaleGroup: null,
    businessUnitId: null,
    soldByCommission: 0,
  }));
};

type Modifier = Pick<
  DiscountOrFee,
  "type" | "code" | "displayName" | "amountType" | "amount" | "limit" | "active"
>;

const MODIFIERS: Modifier[] = [
  {
    type: "Discount",
    code: "SENIOR-10",
    displayName: "Senior discount",
    amountType: "Percentage",
    amount: 10,
    limit: 250,
    active: true,
  },
  {
    type: "Discount",
    code: "COUPON-50",
    displayName: "Coupon",
    amountType: "Fixed",
    amount: 50,
    limit: 50,
    active: true,
  },
  {
    type: "Fee",
    code: "TRIP",
    displayName: "Trip fee",
    amountType: "Fixed",
    amount: 49,
    limit: 0,
    active: true,
  },
  {
    type: "Fee",
    code: "FUEL",
    displayName: "Fuel surcharge",
    amountType: "Percentage",
    amount: 2,
    limit: 20,
    active: false,
  },
];

export const seedDiscountsAndFees = ({ faker: fakerFor }: Context): DiscountOrFee[] => {
  const faker = fakerFor("discountsAndFees");
  return MODIFIERS.map((modifier, index) => ({
    id: firstId.discountsAndFees + index,
    ...modifier,
    description: `${modifier.displayName}, shown on invoices`,
    taxable: false,
    hours: 0,
    bonus: 0,
    commissionBonus: 0,
    paysCommission: false,
    account: "Discounts",
    intacctGlGroupAccount: null,
    budgetCostCode: null,
    budgetCostType: null,
    categories: [],
    assets: [],
    external: {},
    crossSaleGroup: null,
    excludeFromPayroll: modifier.type === "Discount",
    ...lookupTimestamps(faker),
  }));
};
