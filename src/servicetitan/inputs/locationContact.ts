import { InputError } from "../../kit/http/errors";
import { id, ids, required } from "../../kit/inputs";
import { changedBetween, commaSeparated } from "./common";

export const locationContactId = required(
  id({
    label: "Location Contact ID",
    comments: "The ID of the contact. The contact must belong to the location.",
    dataSource: "selectLocationContact",
  }),
);

/** The filters of List Contacts of Locations. */
export const locationsContactFilters = {
  locationIds: commaSeparated(
    ids({
      label: "Location IDs",
      comments: "Only return contacts of these locations. Required without a date filter.",
      dataSource: "selectLocation",
    }),
  ),
  ...changedBetween,
};

/**
 * The list of the contacts of many locations, which ServiceTitan does not return without a filter.
 * @throws InputError if no filter is given
 */
export function contactsOfLocations<Filters extends object>(values: Filters) {
  if (!Object.keys(locationsContactFilters).some((filter) => filter in values)) {
    throw new InputError(
      "Location IDs or a date filter is required: ServiceTitan does not list the contacts of all locations at once.",
    );
  }
  return { path: "crm/locations/contacts", values: { ...values } };
}
