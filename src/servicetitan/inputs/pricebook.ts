import { InputError } from "../../kit/http/errors";
import {
  choice,
  described,
  type Field,
  type Form,
  forms,
  id,
  json,
  number,
  required,
  requiring,
  text,
} from "../../kit/inputs";
import { ITEM_ASSET_TYPES, RECOMMENDATION_TYPES } from "../records/values";
import { externalData, newExternalData } from "./common";
import { discountOrFeeValues } from "./discountOrFee";
import {
  dimensions,
  equipmentMaterials,
  equipmentValues,
  manufacturerWarranty,
  recommendedItems,
  serviceProviderWarranty,
  upgradedEquipment,
} from "./equipment";
import { isOtherDirectCost, materialValues } from "./material";
import { assets, vendors } from "./pricebookItem";
import {
  recommendedServices,
  serviceEquipment,
  serviceMaterials,
  serviceValues,
  serviceWarranty,
  upgradedServices,
} from "./service";

// Inputs that write many items of the pricebook in one request.

/** "a, b and c" */
const inWords = (words: string[]) => words.join(", ").replace(/, (?=[^,]*$)/, " and ");

/**
 * A form within a form. Forms cannot be nested, so it is JSON on the screen, but it is cleaned as the form is.
 * @param example one entry of a list, or the object
 * @param values a sentence about fixed values, which the form would offer
 */
function inJson<Value>(form: Form<Value>, example: object, values = ""): Field<Value> {
  const isList = form.collection === "valuelist";
  const keys = inWords(Object.keys(example));
  return {
    ...json({
      label: form.label,
      comments: `${form.comments} A JSON ${isList ? "list of objects" : "object"} with ${keys}.${values && ` ${values}`}`,
      example: JSON.stringify(isList ? [example] : example),
      placeholder: isList ? "Enter a JSON list" : "Enter a JSON object",
    }),
    clean: form.clean,
  };
}

const guid = "3fa85f64-5717-4562-b3fc-2c963f66afa6";
const pairs = [{ key: "crmId", value: "C-17" }];
const jsonAssets = inJson(
  assets,
  { url: "Images/Service/heat-pump.png", type: "Image", alias: "Heat pump", isDefault: true },
  `Types: ${ITEM_ASSET_TYPES.join(", ")}.`,
);
const jsonNewExternalData = inJson(newExternalData, { applicationGuid: guid, externalData: pairs });
const jsonExternalData = inJson(externalData, {
  patchMode: "Merge",
  applicationGuid: guid,
  externalData: pairs,
});
const vendor = {
  vendorId: 1601,
  cost: 3100,
  active: true,
  vendorPart: "NW-HP36",
  memo: "Ships the same day",
  primarySubAccount: { accountName: "Copper", cost: 2600 },
  otherSubAccounts: [{ accountName: "Freight", cost: 500 }],
};
const jsonVendors = {
  primaryVendor: inJson(vendors.primaryVendor, vendor),
  otherVendors: inJson(vendors.otherVendors, vendor),
};
const WARRANTY_EXAMPLE = { duration: 12, description: "Labor" };
const jsonWarranties = {
  manufacturerWarranty: inJson(manufacturerWarranty, { duration: 120, description: "Compressor and parts" }),
  serviceProviderWarranty: inJson(serviceProviderWarranty, WARRANTY_EXAMPLE),
};
const jsonDimensions = inJson(dimensions, { height: 40, width: 36, depth: 14 });
const LINK_EXAMPLE = { skuId: 1301, quantity: 2 };

const customId = text({
  label: "Custom ID",
  comments:
    "Any text that identifies the item within this request. Other items can refer to it, and the output contains the item's new ID next to it.",
  example: "new-service",
});

/** What identifies an item to link: its ID or, if the same request creates it, its Custom ID. */
const eitherId = {
  skuId: id({ label: "skuId", comments: "The ID of an item in the pricebook." }),
  customId: text({ label: "customId", comments: "The Custom ID of an item in this request." }),
};
const quantity = required(number({ label: "quantity", comments: "The number of units." }));
const recommendationType = required(
  choice(RECOMMENDATION_TYPES, { label: "type", comments: "Service or Material." }),
);

/** Links to items that are in the pricebook, or that the same request creates. */
function newLinks(label: string, comments: string, more: Record<string, Field<unknown>> = {}) {
  const links = forms({
    label,
    comments,
    inputs: { ...eitherId, ...more },
    shape(link) {
      if (link.skuId !== undefined || link.customId !== undefined) return link;
      throw new InputError(`${label}: every entry needs skuId or customId.`);
    },
    blankText: "drop",
  });
  const example = {
    customId: "new-item",
    ...("quantity" in more ? { quantity: 2 } : {}),
    ...("type" in more ? { type: "Material" } : {}),
  };
  return described(
    inJson(links, example),
    `${comments} A JSON list of objects with ${inWords(["skuId or customId", ...Object.keys(more)])}.`,
  );
}

/** The items to add, by kind. */
export const newItems = {
  services: forms({
    label: "Services",
    comments: "The services to add.",
    inputs: {
      customId,
      ...requiring(serviceValues, "code", "description"),
      warranty: inJson(serviceWarranty, WARRANTY_EXAMPLE),
      serviceMaterials: newLinks("Service Materials", "The materials that the service uses.", { quantity }),
      serviceEquipment: newLinks("Service Equipment", "The equipment that the service uses.", { quantity }),
      recommendations: newLinks(
        "Recommendations",
        "The services and materials to recommend together with the service.",
      ),
      upgrades: newLinks("Upgrades", "The services that can be sold as an upgrade of this one."),
      assets: jsonAssets,
      externalData: jsonNewExternalData,
    },
    blankText: "drop",
  }),
  equipment: forms({
    label: "Equipment",
    comments: "The equipment to add.",
    inputs: {
      customId,
      ...requiring(equipmentValues, "code", "description"),
      dimensions: jsonDimensions,
      ...jsonWarranties,
      ...jsonVendors,
      equipmentMaterials: newLinks("Equipment Materials", "The materials that are used with the equipment.", {
        quantity,
      }),
      recommendations: newLinks(
        "Recommendations",
        "The services and materials to recommend together with the equipment.",
        { type: recommendationType },
      ),
      upgrades: newLinks("Upgrades", "The equipment that can be sold as an upgrade of this one."),
      assets: jsonAssets,
      externalData: jsonNewExternalData,
    },
    blankText: "drop",
  }),
  materials: forms({
    label: "Materials",
    comments: "The materials to add.",
    inputs: {
      customId,
      ...requiring(materialValues, "code", "description"),
      isOtherDirectCost,
      ...jsonVendors,
      assets: jsonAssets,
      externalData: jsonNewExternalData,
    },
    blankText: "drop",
  }),
  discountAndFees: forms({
    label: "Discounts and Fees",
    comments: "The discounts and fees to add.",
    inputs: {
      customId,
      ...requiring(discountOrFeeValues, "type", "code", "description", "amountType", "amount"),
      assets: jsonAssets,
      externalData: jsonNewExternalData,
    },
    blankText: "drop",
  }),
};

const PARTIAL =
  "Blank fields are not sent. JSON objects and lists replace the current ones as a whole. If ServiceTitan refuses an item because fields are missing, fill in the fields that the error names.";

/** The items to change, by kind. */
export const changedItems = {
  services: forms({
    label: "Services",
    comments: `The services to update. ${PARTIAL}`,
    inputs: {
      id: required(
        id({ label: "Service ID", comments: "The service to update.", dataSource: "selectService" }),
      ),
      ...serviceValues,
      warranty: inJson(serviceWarranty, WARRANTY_EXAMPLE),
      serviceMaterials: inJson(serviceMaterials, LINK_EXAMPLE),
      serviceEquipment: inJson(serviceEquipment, LINK_EXAMPLE),
      recommendations: recommendedServices,
      upgrades: upgradedServices,
      assets: jsonAssets,
      externalData: jsonExternalData,
    },
    blankText: "drop",
  }),
  equipment: forms({
    label: "Equipment",
    comments: `The equipment to update. ${PARTIAL}`,
    inputs: {
      id: required(
        id({ label: "Equipment ID", comments: "The equipment to update.", dataSource: "selectEquipment" }),
      ),
      ...equipmentValues,
      dimensions: jsonDimensions,
      ...jsonWarranties,
      ...jsonVendors,
      equipmentMaterials: inJson(equipmentMaterials, LINK_EXAMPLE),
      recommendations: inJson(recommendedItems, { skuId: 1301, type: "Material" }),
      upgrades: upgradedEquipment,
      assets: jsonAssets,
      externalData: jsonExternalData,
    },
    blankText: "drop",
  }),
  materials: forms({
    label: "Materials",
    comments: `The materials to update. ${PARTIAL}`,
    inputs: {
      id: required(
        id({ label: "Material ID", comments: "The material to update.", dataSource: "selectMaterial" }),
      ),
      ...materialValues,
      ...jsonVendors,
      assets: jsonAssets,
      externalData: jsonExternalData,
    },
    blankText: "drop",
  }),
  discountAndFees: forms({
    label: "Discounts and Fees",
    comments: `The discounts and fees to update. ${PARTIAL}`,
    inputs: {
      id: required(
        id({
          label: "Discount or Fee ID",
          comments: "The discount or fee to update.",
          dataSource: "selectDiscountOrFee",
        }),
      ),
      ...discountOrFeeValues,
      assets: jsonAssets,
      externalData: jsonExternalData,
    },
    blankText: "drop",
  }),
};
