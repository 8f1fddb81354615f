import { choice, described, id, text } from "../../kit/inputs";
import { active, changedBetween, externalDataFilters, idFilter } from "./common";
import { addressFilters, customerId } from "./customer";

export const locationId = id({
  label: "Location ID",
  comments: "The ID of the location.",
  dataSource: "selectLocation",
});

export const locationName = text({
  label: "Name",
  comments: "The name of the location.",
  example: "Main house",
});

/** The origin of a new location's coordinates. */
export const coordinatesFields = {
  coordinatesSource: choice(["None", "System", "User", "Imported"], {
    label: "Coordinates Source",
    comments: "The origin of the latitude and longitude.",
    example: "Imported",
  }),
  coordinatesVerificationStatus: choice(["Unverified", "InProgress", "Failed", "Verified"], {
    label: "Coordinates Verification Status",
    comments: "The verification status of the latitude and longitude.",
  }),
};

/** The filters of List Locations. */
export const locationFilters = {
  ids: idFilter({
    label: "Location IDs",
    comments: "Only return these locations.",
    dataSource: "selectLocation",
  }),
  name: text({
    label: "Name",
    comments: "Only return locations with this name, which is often the customer's name.",
    example: "Main house",
  }),
  customerId: described(customerId, "Only return locations of this customer."),
  ...addressFilters("locations"),
  active,
  ...changedBetween,
  ...externalDataFilters,
};
