import { choice, id, text } from "../../kit/inputs";
import { active, changedBetween, externalDataFilters, idFilter } from "./common";
import { addressFilters, customerId } from "./customer";

export const locationId = id({
  label: "Location ID",
  comments: "The location: an address at which a customer is served.",
  dataSource: "selectLocation",
});

export const locationName = text({
  label: "Name",
  comments: "What the location is called.",
  example: "Main house",
});

/** Where a new location's latitude and longitude come from. */
export const coordinatesFields = {
  coordinatesSource: choice(["None", "System", "User", "Imported"], {
    label: "Coordinates Source",
    comments: "Where latitude and longitude come from.",
    example: "Imported",
  }),
  coordinatesVerificationStatus: choice(["Unverified", "InProgress", "Failed", "Verified"], {
    label: "Coordinates Verification Status",
    comments: "Whether latitude and longitude were checked.",
  }),
};

/** The filters that ServiceTitan's list of locations takes. */
export const locationFilters = {
  ids: idFilter({
    label: "Location IDs",
    comments: "Only these locations: 50 at the most.",
    dataSource: "selectLocation",
  }),
  name: text({ label: "Name", comments: "Only locations with this name.", example: "Main house" }),
  customerId,
  ...addressFilters("locations"),
  active,
  ...changedBetween,
  ...externalDataFilters,
};
