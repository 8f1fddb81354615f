import { choice, described, id, text } from "../../kit/inputs";
import { active, changedBetween, externalDataFilters, idFilter } from "./common";
import { addressFilters, customerId } from "./customer";

export const locationId = id({
  label: "Location ID",
  comments:
    "The location, which is an address of a customer, chosen from the list or handed over by an earlier step.",
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
  name: text({
    label: "Name",
    comments:
      "Only locations with this name. ServiceTitan's reference speaks of the customer's name, which a location often bears.",
    example: "Main house",
  }),
  customerId: described(customerId, "Only locations of this customer."),
  ...addressFilters("locations"),
  active,
  ...changedBetween,
  ...externalDataFilters,
};
