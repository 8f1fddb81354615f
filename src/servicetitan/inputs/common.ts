import type { Field } from "../../kit/inputs";
import { choice, dateTime, form, forms, id, ids, number, pairs, text } from "../../kit/inputs";
import { CONTACT_TYPES, PRIORITIES } from "../records/values";

/** ServiceTitan takes lists of IDs as one text with commas, 50 at the most. */
const MOST_IDS = 50;

/** A list that stands in a query as text with commas. */
export function withCommas(list: Field<unknown[] | undefined>): Field<string | undefined> {
  const { clean, ...input } = list;
  return { ...input, clean: (value: unknown) => clean(value)?.join(",") };
}

/** A list of IDs that stands in a query as text with commas. */
export const idFilter = (about: { label: string; comments: string; dataSource?: string }) =>
  withCommas(ids({ ...about, most: MOST_IDS }));

/** The filters by creation. */
export const createdBetween = {
  createdOnOrAfter: dateTime({
    label: "Created On or After",
    comments: "Only records created at this moment or later.",
  }),
  createdBefore: dateTime({ label: "Created Before", comments: "Only records created before this moment." }),
};

/** The filters by creation and change, which nearly every list has. */
export const changedBetween = {
  ...createdBetween,
  modifiedOnOrAfter: dateTime({
    label: "Modified On or After",
    comments: "Only records changed at this moment or later.",
  }),
  modifiedBefore: dateTime({
    label: "Modified Before",
    comments: "Only records changed before this moment.",
  }),
};

/** Deactivated records are hidden unless asked for. */
export const active = choice(["True", "False", "Any"], {
  label: "Active",
  comments: "True: active records, which is also what a blank gives. False: deactivated ones. Any: both.",
});

export const externalDataApplicationGuid = text({
  label: "External Data Application GUID",
  comments: "Also gives the external data that was stored under this GUID.",
  example: "3fa85f64-5717-4562-b3fc-2c963f66afa6",
});

/** Finds records by what another system has stored on them. */
export const externalDataFilters = {
  externalDataApplicationGuid,
  externalDataKey: text({
    label: "External Data Key",
    comments: "Only records whose external data has this key. Needs External Data Values as well.",
    example: "crmId",
  }),
  externalDataValues: text({
    label: "External Data Values",
    comments: "The values to look for under External Data Key, with commas between them: 50 at the most.",
    example: "C-17,C-18",
  }),
};

export const priority = choice(PRIORITIES, {
  label: "Priority",
  comments: "How urgent the job is.",
  example: "Normal",
});

export const contactType = choice(CONTACT_TYPES, {
  label: "Type",
  comments: "What kind of contact this is.",
});

export const customerType = choice(["Residential", "Commercial"], {
  label: "Type",
  comments: "Whether the customer is a household or a business.",
});

export const businessUnitId = id({
  label: "Business Unit ID",
  comments: "The business unit that does the work.",
  dataSource: "selectBusinessUnit",
});

/** The parts of an address without its place on the map. */
export const streetFields = {
  street: text({ label: "Street", comments: "House number and street.", example: "801 N Brand Blvd" }),
  unit: text({ label: "Unit", comments: "Apartment, suite or floor.", example: "700" }),
  city: text({ label: "City", comments: "The city.", example: "Glendale" }),
  state: text({ label: "State", comments: "State or province, as its postal abbreviation.", example: "CA" }),
  zip: text({ label: "Zip", comments: "The postal code.", example: "91203" }),
  country: text({ label: "Country", comments: "The country.", example: "USA" }),
};

/** The parts of an address, each an input. */
export const addressFields = {
  ...streetFields,
  latitude: number({
    label: "Latitude",
    comments: "Degrees north, from -90 to 90.",
    example: "34.1478",
    minimum: -90,
    maximum: 90,
  }),
  longitude: number({
    label: "Longitude",
    comments: "Degrees east, from -180 to 180.",
    example: "-118.2551",
    minimum: -180,
    maximum: 180,
  }),
};

export const address = form({
  label: "Address",
  comments: "The postal address. Street, city, state, zip and country are needed.",
  inputs: addressFields,
});

/** ServiceTitan replaces an address as a whole. */
export const newAddress = form({
  label: "Address",
  comments:
    "The new address. ServiceTitan replaces the whole address, so every part is needed, coordinates too.",
  inputs: addressFields,
});

export const contacts = forms({
  label: "Contacts",
  comments: "Phone numbers and email addresses.",
  inputs: {
    type: contactType,
    value: text({ label: "Value", comments: "The phone number or email address.", example: "8185550101" }),
    memo: text({ label: "Memo", comments: "A short note on the contact.", example: "Front desk" }),
  },
});

/** Custom fields by type; which types there are depends on the kind of record. */
export const customFields = (
  dataSource: string | undefined,
  comments: string,
  whichField = "Which custom field to fill.",
) =>
  forms({
    label: "Custom Fields",
    comments,
    inputs: {
      typeId: id({ label: "Custom Field", comments: whichField, dataSource }),
      value: text({
        label: "Value",
        comments: "The field's value, as text. Blank empties the field.",
        example: "Blue",
      }),
    },
  });

export const tagTypeIds = ids({
  label: "Tag Type IDs",
  comments: "The tags to set.",
  dataSource: "selectTagType",
});

const applicationGuid = text({
  label: "Application GUID",
  comments: "The GUID under which the data is kept. Only who knows it can read or change the data.",
  example: "3fa85f64-5717-4562-b3fc-2c963f66afa6",
});

/** Rows of keys and values without those that were left blank; a list of blank ones alone is not given. */
export function filledRows(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const filled = value.filter((row) => row?.key !== "");
  return filled.length === 0 && value.length > 0 ? undefined : filled;
}

/** ServiceTitan wants keys and values as a list, which is what the platform hands over. */
const externalEntries = {
  ...pairs({ label: "Value", keyLabel: "Key", comments: "Keys and values to store.", example: "C-17" }),
  clean: filledRows,
};

export const newExternalData = form({
  label: "External Data",
  comments: "Data of another system that is kept on the record, such as that system's own ID.",
  inputs: { applicationGuid, externalData: externalEntries },
});

export const externalData = form({
  label: "External Data",
  comments: "Data of another system that is kept on the record, such as that system's own ID.",
  inputs: {
    patchMode: choice(["Replace", "Merge"], {
      label: "Patch Mode",
      comments: "Replace, the default, drops every key that is not given. Merge keeps them.",
    }),
    applicationGuid,
    externalData: externalEntries,
  },
});

export const technicianIds = ids({
  label: "Technician IDs",
  comments: "The technicians, one an entry.",
  dataSource: "selectTechnician",
});
