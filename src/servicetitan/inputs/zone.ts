import { flag, id, ids, required, text, texts } from "../../kit/inputs";
import { active, changedBetween } from "./common";

export const zoneId = required(
  id({ label: "Zone ID", comments: "The ID of the zone.", dataSource: "selectZone" }),
);

export const zoneFilters = { active, ...changedBetween };

const REPLACES = "An update replaces the whole list.";

/** The fields of a zone, for creates and updates. */
export const zoneFields = {
  name: text({ label: "Name", comments: "The name of the zone.", example: "North Glendale" }),
  zips: texts({
    label: "Zips",
    comments: `The postal codes in the zone. ${REPLACES}`,
    example: "91203",
    placeholder: "Enter a postal code",
  }),
  cities: texts({
    label: "Cities",
    comments: `The cities in the zone. ${REPLACES}`,
    example: "Glendale",
  }),
  territoryNumbers: texts({
    label: "Territory Numbers",
    comments: `The territory numbers of the zone. ${REPLACES}`,
    example: "T-12",
  }),
  locnNumbers: texts({
    label: "LOCN Numbers",
    comments: `The LOCN numbers of the zone. ${REPLACES}`,
    example: "4410",
  }),
  serviceDaysEnabled: flag({
    label: "Service Days Enabled",
    comments: "Whether the zone is only served on its service days.",
  }),
  serviceDaysIds: ids({
    label: "Service Days IDs",
    comments: `The IDs of the zone's service days. Update Zone returns those of a zone as serviceDaysIds. ${REPLACES}`,
    example: "1",
    placeholder: "Enter a service day ID",
  }),
  businessUnits: ids({
    label: "Business Units",
    comments: `The business units that serve the zone. ${REPLACES}`,
    placeholder: "Enter a business unit ID",
    dataSource: "selectBusinessUnit",
  }),
};
