import { choice, date, dateTime, forms, group, id, longText, number, required, text } from "../../kit/inputs";
import { ATTACHMENT_TYPES } from "../records/values";
import { active, changedBetween, customFields, idFilter, tagTypeIds } from "./common";

export const installedEquipmentId = required(
  id({
    label: "Installed Equipment ID",
    comments: "The installed equipment, chosen from the list or handed over by an earlier step.",
    dataSource: "selectInstalledEquipment",
  }),
);

const attachments = forms({
  label: "Attachments",
  comments:
    "Files that belong to the equipment. In an update the list replaces what is there: those to keep are given as well.",
  inputs: {
    url: required(
      text({
        label: "URL",
        comments:
          "Where the file is: the path that Create Installed Equipment Attachment gives, or a web address.",
        example: "InstalledEquipment/Images/e2374d0c-16b8-4bb7-b3b5-1bd0ac1df1f4.png",
      }),
    ),
    type: required(
      choice(ATTACHMENT_TYPES, {
        label: "Type",
        comments: "What kind of file it is.",
        example: "Image",
      }),
    ),
    fileName: text({
      label: "File Name",
      comments: "The file's name with its ending.",
      example: "plate.png",
    }),
    alias: text({ label: "Alias", comments: "The name to show for the file.", example: "Data plate" }),
  },
});

/** What an installed equipment is made of, both when it is created and when it is changed. */
export const installedEquipmentFields = {
  name: text({ label: "Name", comments: "What the equipment is called.", example: "Furnace" }),
  equipmentTypeId: id({
    label: "Equipment Type ID",
    comments: "What kind of equipment it is.",
    dataSource: "selectInstalledEquipmentType",
  }),
  status: choice(["Installed", "Replaced"], {
    label: "Status",
    comments: "Whether the equipment is still in use.",
  }),
  installedOn: dateTime({ label: "Installed On", comments: "When the equipment was installed." }),
  actualReplacementDate: date({
    label: "Actual Replacement Date",
    comments: "The day on which the equipment was replaced.",
  }),
  serialNumber: text({
    label: "Serial Number",
    comments: "The maker's serial number.",
    example: "SN-204417",
  }),
  barcodeId: text({
    label: "Barcode ID",
    comments: "The code on the label that is stuck to the equipment.",
    example: "BC-000123",
  }),
  memo: longText({ label: "Memo", comments: "A note on the equipment.", example: "In the attic" }),
  manufacturer: text({ label: "Manufacturer", comments: "Who made it.", example: "Acme" }),
  model: text({ label: "Model", comments: "The maker's model number.", example: "F-80" }),
  cost: number({
    label: "Cost",
    comments: "What the equipment cost, in the tenant's currency.",
    example: "1250.75",
  }),
  warrantyDates: group({
    label: "Warranty Dates",
    comments: "When the warranties of the maker and of the service company begin and end.",
    inputs: {
      manufacturerWarrantyStart: dateTime({
        label: "Manufacturer Warranty Start",
        comments: "When the maker's warranty begins.",
      }),
      manufacturerWarrantyEnd: dateTime({
        label: "Manufacturer Warranty End",
        comments: "When the maker's warranty ends.",
        example: "2036-03-10T00:00:00Z",
      }),
      serviceProviderWarrantyStart: dateTime({
        label: "Service Provider Warranty Start",
        comments: "When the service company's warranty begins.",
      }),
      serviceProviderWarrantyEnd: dateTime({
        label: "Service Provider Warranty End",
        comments: "When the service company's warranty ends.",
        example: "2028-03-10T00:00:00Z",
      }),
    },
  }),
  customFields: customFields("selectInstalledEquipmentCustomField", "Custom fields of the equipment."),
  attachments,
  tagTypeIds,
};

/** The filters that ServiceTitan's list of installed equipment takes. */
export const installedEquipmentFilters = {
  ids: idFilter({
    label: "Installed Equipment IDs",
    comments: "Only this equipment: 50 IDs at the most.",
    dataSource: "selectInstalledEquipment",
  }),
  locationIds: idFilter({
    label: "Location IDs",
    comments: "Only equipment at these locations: 50 at the most.",
    dataSource: "selectLocation",
  }),
  active,
  ...changedBetween,
};
