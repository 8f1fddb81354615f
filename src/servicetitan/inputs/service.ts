import { described, flag, id, ids, required } from "../../kit/inputs";
import { idFilter } from "./common";
import {
  accounts,
  assets,
  budgetCode,
  categoryIds,
  commissions,
  crossSaleGroup,
  itemActive,
  itemFilters,
  itemHours,
  itemPrices,
  itemTexts,
  keepsBlankFields,
  linkedItems,
  taxable,
  warranty,
} from "./pricebookItem";

export const serviceId = required(
  id({ label: "Service ID", comments: "The ID of the service.", dataSource: "selectService" }),
);

export const calculatePrices = flag({
  label: "Calculate Prices",
  comments: "Whether to calculate the prices by the current rules of dynamic pricing. Defaults to No.",
});

/** The fields of a service that are not forms. */
export const serviceValues = {
  ...itemTexts({
    code: "HP-INSTALL",
    displayName: "Heat pump installation",
    description: "Install a heat pump with a new pad and line set",
  }),
  active: itemActive,
  ...itemPrices,
  taxable,
  hours: described(itemHours, "The hours of work that the service takes."),
  isLabor: flag({ label: "Is Labor", comments: "Whether the service is labor." }),
  categories: categoryIds,
  crossSaleGroup,
  ...commissions,
  ...accounts,
  ...budgetCode,
};

export const recommendedServices = ids({
  label: "Recommendation IDs",
  comments: "The services to recommend together with this one. An update replaces the whole list.",
  placeholder: "Enter a service ID",
  dataSource: "selectService",
});

export const upgradedServices = ids({
  label: "Upgrade IDs",
  comments: "The services that can be sold as an upgrade of this one. An update replaces the whole list.",
  placeholder: "Enter a service ID",
  dataSource: "selectService",
});

export const serviceMaterials = linkedItems({
  label: "Service Materials",
  comments: "The materials that the service uses.",
  item: "Material",
  dataSource: "selectMaterial",
});

export const serviceEquipment = linkedItems({
  label: "Service Equipment",
  comments: "The equipment that the service uses.",
  item: "Equipment",
  dataSource: "selectEquipment",
});

export const serviceWarranty = warranty("Warranty", "The warranty of the service.");

/** The fields of a service, for creates and updates. */
export const serviceFields = {
  ...serviceValues,
  warranty: keepsBlankFields(serviceWarranty),
  serviceMaterials,
  serviceEquipment,
  recommendations: recommendedServices,
  upgrades: upgradedServices,
  assets,
};

/** The filters of List Services. */
export const serviceFilters = {
  ids: idFilter({
    label: "Service IDs",
    comments: "Only return these services.",
    dataSource: "selectService",
  }),
  ...itemFilters,
  calculatePrices,
};
