import { choice, date, dateTime, forms, group, id, longText, number, required, text } from "../../kit/inputs";
import { ATTACHMENT_TYPES } from "../records/values";
import { active, changedBetween, customFields, idFilter, tagTypeIds } from "./common";

export const installedEquipmentId = required(
  id({
    label: "Installed Equipment ID",
    comments: "The ID of the installed equipment.",
    dataSource: "selectInstalledEquipment",
  }),
);

const attachments = forms({
  label: "Attachments",
  comments: "The equipment's files. An update replaces the whole list, so include the files to keep.",
  inputs: {
    url: required(
      text({
        label: "URL",
        comments: "The path that Create Installed Equipment Attachment returns, or the file's web address.",
        example: "InstalledEquipment/Images/e2374d0c-16b8-4bb7-b3b5-1bd0ac1df1f4.png",
        placeholder: "Enter a path or URL",
      }),
    ),
    type: required(
      choice(ATTACHMENT_TYPES, {
        label: "Type",
        comments: "The type of file.",
        example: "Image",
      }),
    ),
    fileName: text({
      label: "File Name",
      comments: "The file name with its extension.",
      example: "plate.png",
    }),
    alias: text({
      label: "Alias",
      comments: "The name to display for the file.",
      example: "Data plate",
      placeholder: "Enter an alias",
    }),
  },
});

/** The fields of installed equipment, for creates and updates. */
export const installedEquipmentFields = {
  name: text({ label: "Name", comments: "The name of the equipment.", example: "Furnace" }),
  equipmentTypeId: id({
    label: "Equipment Type ID",
    comments: "The type of equipment.",
    dataSource: "selectInstalledEquipmentType",
  }),
  status: choice(["Installed", "Replaced"], {
    label: "Status",
    comments: "Whether the equipment is installed or has been replaced.",
  }),
  installedOn: dateTime({ label: "Installed On", comments: "When the equipment was installed." }),
  actualReplacementDate: date({
    label: "Actual Replacement Date",
    comments: "The date on which the equipment was replaced.",
  }),
  manufacturedOn: date({
    label: "Manufactured On",
    comments: "The date on which the equipment was manufactured.",
    example: "2024-11-01",
  }),
  serialNumber: text({
    label: "Serial Number",
    comments: "The manufacturer's serial number.",
    example: "SN-204417",
  }),
  barcodeId: text({
    label: "Barcode ID",
    comments: "The code on the equipment's barcode label.",
    example: "BC-000123",
  }),
  memo: longText({ label: "Memo", comments: "A note about the equipment.", example: "In the attic" }),
  manufacturer: text({
    label: "Manufacturer",
    comments: "The manufacturer of the equipment.",
    example: "Acme",
  }),
  model: text({ label: "Model", comments: "The manufacturer's model number.", example: "F-80" }),
  cost: number({
    label: "Cost",
    comments: "The cost of the equipment, in the tenant's currency.",
    example: "1250.75",
  }),
  warrantyDates: group({
    label: "Warranty Dates",
    comments: "When the warranties of the manufacturer and of the service provider start and end.",
    inputs: {
      manufacturerWarrantyStart: dateTime({
        label: "Manufacturer Warranty Start",
        comments: "When the manufacturer's warranty starts.",
      }),
      manufacturerWarrantyEnd: dateTime({
        label: "Manufacturer Warranty End",
        comments: "When the manufacturer's warranty ends.",
        example: "2036-03-10T00:00:00Z",
      }),
      serviceProviderWarrantyStart: dateTime({
        label: "Service Provider Warranty Start",
        comments: "When the service provider's warranty starts.",
      }),
      serviceProviderWarrantyEnd: dateTime({
        label: "Service Provider Warranty End",
        comments: "When the service provider's warranty ends.",
        example: "2028-03-10T00:00:00Z",
      }),
    },
  }),
  customFields: customFields("selectInstalledEquipmentCustomField", "The equipment's custom fields."),
  attachments,
  tagTypeIds,
};

/** The filters of List Installed Equipment. */
export const installedEquipmentFilters = {
  ids: idFilter({
    label: "Installed Equipment IDs",
    comments: "Only return this equipment.",
    dataSource: "selectInstalledEquipment",
  }),
  locationIds: idFilter({
    label: "Location IDs",
    comments: "Only return equipment at these locations.",
    dataSource: "selectLocation",
  }),
  active,
  ...changedBetween,
};
