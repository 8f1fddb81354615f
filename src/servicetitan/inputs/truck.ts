import { described, flag, id, longText, text } from "../../kit/inputs";
import { active, changedBetween, externalDataFilters, idFilter, technicianIds } from "./common";
import { warehouseId } from "./warehouse";

export const truckId = id({
  label: "Truck ID",
  comments: "The ID of the truck.",
  dataSource: "selectTruck",
});

/** The filters of List Trucks. */
export const truckFilters = {
  ids: idFilter({ label: "Truck IDs", comments: "Only return these trucks.", dataSource: "selectTruck" }),
  active,
  ...externalDataFilters,
  ...changedBetween,
};

/** The fields of a truck, for creates and updates. */
export const truckFields = {
  name: text({ label: "Name", comments: "The name of the truck.", example: "Truck 4" }),
  warehouseId: described(warehouseId, "The warehouse that supplies the truck."),
  memo: longText({
    label: "Memo",
    comments: "A note about the truck.",
    example: "Parked at the main warehouse",
  }),
  templateId: id({
    label: "Template ID",
    comments:
      "The inventory template of the truck. To find the ID, see inventoryTemplateId in the output of List Trucks.",
  }),
  technicianIds: described(technicianIds, "The technicians who use the truck."),
};

export const replacedTechnicianIds = described(
  technicianIds,
  "The technicians who use the truck, which replace its current technicians. Blank keeps them.",
);

export const truckActive = flag({ label: "Active", comments: "Whether the truck is active." });
