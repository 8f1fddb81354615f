import { InputError } from "../../kit/http/errors";
import { forms, id, pairs, required, text } from "../../kit/inputs";
import { addressFields, contactType, filledRows, tagTypeIds } from "./common";
import { coordinatesFields, locationName } from "./location";

interface Pair {
  key: unknown;
  value: unknown;
}

/** Pairs become what ServiceTitan takes; entries in ServiceTitan's own form, from JSON, stay as they are. */
const eachPair = (shape: (pair: Pair) => object) => (value: unknown) => {
  const rows = filledRows(value);
  return Array.isArray(rows) ? rows.map((one) => ("key" in one ? shape(one) : one)) : rows;
};

const customFieldId = id({ label: "Custom Field ID", comments: "A custom field of locations." });

const isAddressPart = ([key]: [string, unknown]) => key in addressFields;

/**
 * A form has one level: an address that was filled in as fields of the location becomes an object of its own, and
 * so do pairs of external data.
 */
function nested({ externalDataApplicationGuid: applicationGuid, ...fields }: Record<string, unknown>) {
  const entries = Object.entries(fields);
  const address = Object.fromEntries(entries.filter(isAddressPart));
  const location = Object.fromEntries(entries.filter((entry) => !isAddressPart(entry)));
  if (Object.keys(address).length > 0) location.address = address;
  const { externalData } = location;
  if (!Array.isArray(externalData)) return location;
  if (externalData.length === 0) return { ...location, externalData: undefined };
  if (!applicationGuid)
    throw new InputError(
      "Locations: External Data Application GUID is required where External Data is given.",
    );
  return { ...location, externalData: { applicationGuid, externalData } };
}

export const newLocations = required(
  forms({
    label: "Locations",
    comments: "The addresses where the customer is served: at least one.",
    inputs: {
      name: locationName,
      ...addressFields,
      contacts: {
        ...pairs({
          label: "Value",
          keyLabel: "Type",
          comments: "Contacts at the location. Type: Phone, MobilePhone, Email or Fax.",
          example: "8185550101",
        }),
        clean: eachPair(({ key, value }) => ({ type: contactType.clean(key), value })),
      },
      customFields: {
        ...pairs({
          label: "Value",
          keyLabel: "Custom Field ID",
          comments: "Custom fields of the location. Select Location Custom Field shows their IDs.",
          example: "Blue",
        }),
        clean: eachPair(({ key, value }) => ({ typeId: customFieldId.clean(key), value })),
      },
      tagTypeIds,
      externalDataApplicationGuid: text({
        label: "External Data Application GUID",
        comments: "The GUID under which External Data is kept. Needed where External Data is given.",
        example: "3fa85f64-5717-4562-b3fc-2c963f66afa6",
      }),
      externalData: {
        ...pairs({
          label: "Value",
          keyLabel: "Key",
          comments: "Keys and values of another system to keep on the location.",
          example: "C-17",
        }),
        clean: filledRows,
      },
      ...coordinatesFields,
    },
    shape: nested,
  }),
);
