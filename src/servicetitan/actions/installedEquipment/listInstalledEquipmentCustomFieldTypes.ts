import { flag, text } from "../../../kit/inputs";
import { list } from "../../api";
import { changedBetween } from "../../inputs/common";
import { installedEquipmentCustomFieldType } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-equipment-systems-v2&operation=InstalledEquipment_GetCustomFieldTypes
export const listInstalledEquipmentCustomFieldTypes = list({
  label: "List Installed Equipment Custom Field Types",
  description: "List the custom fields that installed equipment has",
  // Unlike other lists, this one requires a page and a sort direction.
  from: ({ descending = false, ...values }) => ({
    path: "equipmentsystems/installed-equipment/custom-field-types",
    values: { page: 1, pageSize: 50, descending, ...values },
  }),
  sort: "none",
  total: false,
  inputs: {
    sortBy: text({
      label: "Sort By",
      comments: "The field to sort by, such as Id or Name.",
      example: "Name",
      placeholder: "Enter a field",
    }),
    descending: flag({
      label: "Descending",
      comments: "Whether to sort in descending order. Defaults to No.",
    }),
    ...changedBetween,
  },
  returns: installedEquipmentCustomFieldType,
});
