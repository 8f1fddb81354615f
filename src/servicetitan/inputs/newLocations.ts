import { InputError } from "../../kit/http/errors";
import { forms, id, text } from "../../kit/inputs";
import { addressFields, contactType, keyValueList, tagTypeIds } from "./common";
import { coordinatesFields, locationName } from "./location";

const customFieldId = id({ label: "Custom Field ID", comments: "The ID of the custom field." });

const isAddressPart = ([key]: [string, unknown]) => key in addressFields;

/**
 * Nests the address and the external data of a location. Forms cannot be nested, so the location's form contains their
 * fields.
 */
function nested({ externalDataApplicationGuid: applicationGuid, ...fields }: Record<string, unknown>) {
  const entries = Object.entries(fields);
  const address = Object.fromEntries(entries.filter(isAddressPart));
  const location = Object.fromEntries(entries.filter((entry) => !isAddressPart(entry)));
  if (Object.keys(address).length > 0) location.address = address;
  const { externalData } = location;
  if (!Array.isArray(externalData)) return location;
  if (!applicationGuid)
    throw new InputError("Locations: External Data requires External Data Application GUID.");
  return { ...location, externalData: { applicationGuid, externalData } };
}

export const newLocations = forms({
  label: "Locations",
  comments: "The addresses where the customer is served. At least one is required.",
  inputs: {
    name: locationName,
    ...addressFields,
    contacts: keyValueList(
      {
        label: "Contact",
        keyLabel: "Type",
        comments: "Phone numbers and email addresses by type: Phone, MobilePhone, Email or Fax.",
        example: "8185550101",
        placeholder: "Enter a phone number or email address",
      },
      ({ key, value }) => ({ type: contactType.clean(key), value }),
    ),
    customFields: keyValueList(
      {
        label: "Custom Field",
        keyLabel: "Custom Field ID",
        comments: "The location's custom fields. Select Location Custom Field lists their IDs.",
        example: "Blue",
      },
      ({ key, value }) => ({ typeId: customFieldId.clean(key), value }),
    ),
    tagTypeIds,
    externalDataApplicationGuid: text({
      label: "External Data Application GUID",
      comments: "The GUID under which External Data is stored. Required with External Data.",
      example: "3fa85f64-5717-4562-b3fc-2c963f66afa6",
    }),
    externalData: keyValueList({
      label: "External Data",
      keyLabel: "Key",
      comments: "Data from another system to store on the location, such as its ID in that system.",
      example: "C-17",
    }),
    ...coordinatesFields,
  },
  shape: nested,
});
