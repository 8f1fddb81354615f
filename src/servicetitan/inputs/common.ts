import type { KeyValuePair } from "@prismatic-io/spectral";
import {
  checked,
  choice,
  dateTime,
  described,
  type Field,
  form,
  forms,
  id,
  ids,
  json,
  mapped,
  number,
  pairs,
  required,
  text,
} from "../../kit/inputs";
import { CONTACT_TYPES, PRIORITIES } from "../records/values";

/** The number of IDs, or other values, that ServiceTitan accepts in one query parameter. */
export const MOST_IDS = 50;

/** The same list, as one query parameter with commas. */
export const commaSeparated = <Value>(list: Field<Value[] | undefined>) =>
  mapped(list, (values) => values.join(","));

/** Several IDs in one query parameter. Adds the maximum to the comments. */
export const idFilter = ({ comments, ...texts }: Parameters<typeof ids>[0]) =>
  commaSeparated(ids({ ...texts, comments: `${comments} Maximum ${MOST_IDS}.`, most: MOST_IDS }));

/** The same text, with the number of characters that ServiceTitan accepts. */
export const limited = <One extends Field<string | undefined> & { comments: string }>(
  input: One,
  most: number,
): One =>
  checked(
    described(input, `${input.comments} Maximum ${most} characters.`),
    (value) => value.length <= most,
    `at most ${most} characters long`,
  );

const isRow = (row: unknown): row is KeyValuePair => typeof row === "object" && row !== null && "key" in row;

/** ServiceTitan refuses numbers and booleans from earlier steps as values. */
const inText = (value: unknown) =>
  typeof value === "number" || typeof value === "boolean" ? String(value) : value;

/**
 * A key/value list that stays a list on the wire. Rows with a blank key are left out; JSON in the API's own shape is
 * passed on unchanged.
 * @param shape turns a row into the API's object
 */
export function keyValueList(
  texts: Parameters<typeof pairs>[0],
  shape: (row: KeyValuePair) => object = (row) => row,
) {
  const { clean: parse } = json(texts);
  return {
    ...pairs(texts),
    clean(value: unknown): object | undefined {
      const parsed = parse(value) as object | undefined;
      if (!Array.isArray(parsed)) return parsed;
      const filled = parsed.filter((row) => !isRow(row) || row.key !== "");
      if (filled.length === 0) return undefined;
      return filled.map((row) => (isRow(row) ? shape({ ...row, value: inText(row.value) }) : row));
    },
  };
}

/** Filters by creation date. */
export const createdBetween = {
  createdOnOrAfter: dateTime({
    label: "Created On or After",
    comments: "Only return records created at or after this time.",
  }),
  createdBefore: dateTime({
    label: "Created Before",
    comments: "Only return records created before this time.",
    example: "2026-04-01T00:00:00Z",
  }),
};

/** Filters by modification date. */
export const modifiedBetween = {
  modifiedOnOrAfter: dateTime({
    label: "Modified On or After",
    comments: "Only return records modified at or after this time.",
  }),
  modifiedBefore: dateTime({
    label: "Modified Before",
    comments: "Only return records modified before this time.",
    example: "2026-04-01T00:00:00Z",
  }),
};

/** Filters by creation and modification date, which nearly every list has. */
export const changedBetween = { ...createdBetween, ...modifiedBetween };

/** Lists leave out deactivated records by default. */
export const active = choice(
  [
    { value: "True", label: "Active" },
    { value: "False", label: "Inactive" },
    { value: "Any", label: "Any" },
  ],
  { label: "Active", comments: "Return active records, inactive records, or any. Defaults to active." },
);

export const externalDataApplicationGuid = text({
  label: "External Data Application GUID",
  comments: "Also return the external data stored under this application GUID.",
  example: "3fa85f64-5717-4562-b3fc-2c963f66afa6",
});

/** Filters by the data that another system has stored on a record. */
export const externalDataFilters = {
  externalDataApplicationGuid,
  externalDataKey: text({
    label: "External Data Key",
    comments: "Only return records whose external data has this key. Requires External Data Values.",
    example: "crmId",
  }),
  externalDataValues: text({
    label: "External Data Values",
    comments: "The values of External Data Key to match, separated by commas. Maximum 50.",
    example: "C-17,C-18",
  }),
};

export const priority = choice(PRIORITIES, {
  label: "Priority",
  comments: "The job's priority.",
  example: "Normal",
});

export const contactType = choice(CONTACT_TYPES, {
  label: "Type",
  comments: "The type of contact.",
});

export const contactFields = {
  type: contactType,
  value: text({
    label: "Value",
    comments: "The phone number, fax number or email address.",
    example: "8185550101",
    placeholder: "Enter a phone number or email address",
  }),
  memo: text({ label: "Memo", comments: "A short note about the contact.", example: "Front desk" }),
};

export const customerType = choice(["Residential", "Commercial"], {
  label: "Type",
  comments: "Whether the customer is a household or a business.",
});

export const businessUnitId = id({
  label: "Business Unit ID",
  comments: "The business unit that does the work.",
  dataSource: "selectBusinessUnit",
});

/** The parts of an address, without coordinates. */
export const streetFields = {
  street: text({ label: "Street", comments: "The house number and street.", example: "801 N Brand Blvd" }),
  unit: text({ label: "Unit", comments: "The apartment, suite or floor.", example: "700" }),
  city: text({ label: "City", comments: "The city.", example: "Glendale" }),
  state: text({
    label: "State",
    comments: "The postal abbreviation of the state or province.",
    example: "CA",
  }),
  zip: text({
    label: "Zip",
    comments: "The postal code.",
    example: "91203",
    placeholder: "Enter a postal code",
  }),
  country: text({ label: "Country", comments: "The country.", example: "USA" }),
};

/** The parts of an address, each an input. */
export const addressFields = {
  ...streetFields,
  latitude: number({
    label: "Latitude",
    comments: "The latitude in degrees, from -90 to 90.",
    example: "34.1478",
    minimum: -90,
    maximum: 90,
  }),
  longitude: number({
    label: "Longitude",
    comments: "The longitude in degrees, from -180 to 180.",
    example: "-118.2551",
    minimum: -180,
    maximum: 180,
  }),
};

/** The parts that ServiceTitan requires in every address. A unit may be blank. */
export const ADDRESS_PARTS = ["street", "city", "state", "zip", "country"] as const;

export const address = form({
  label: "Address",
  comments: "The postal address. Street, City, State, Zip and Country are required.",
  inputs: addressFields,
  replacedTogether: ADDRESS_PARTS,
});

export const contacts = forms({
  label: "Contacts",
  comments: "Phone numbers, fax numbers and email addresses.",
  inputs: contactFields,
});

/** Custom fields by type. The types depend on the record. */
export const customFields = (
  dataSource: string | undefined,
  comments: string,
  typeComments = "The custom field to set.",
) =>
  forms({
    label: "Custom Fields",
    comments,
    inputs: {
      typeId: id({
        label: "Custom Field",
        comments: typeComments,
        placeholder: "Enter a custom field ID",
        dataSource,
      }),
      value: text({
        label: "Value",
        comments: "The value of the custom field. A blank value empties the field.",
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
  comments:
    "The GUID under which the data is stored. Only apps that know the GUID can read or change the data.",
  example: "3fa85f64-5717-4562-b3fc-2c963f66afa6",
});

const externalEntries = keyValueList({
  label: "External Data",
  keyLabel: "Key",
  comments: "The keys and values to store.",
  example: "C-17",
});

const EXTERNAL_DATA = {
  label: "External Data",
  comments: "Data from another system to store on the record, such as its ID in that system.",
};

export const newExternalData = form({
  ...EXTERNAL_DATA,
  inputs: { applicationGuid, externalData: externalEntries },
});

export const externalData = form({
  ...EXTERNAL_DATA,
  inputs: {
    patchMode: choice(["Replace", "Merge"], {
      label: "Patch Mode",
      comments: "Replace removes all keys that are not listed. Merge keeps them. Defaults to Replace.",
    }),
    applicationGuid,
    externalData: externalEntries,
  },
});

/** The name under which a file is uploaded. */
export const fileName = required(
  text({ label: "File Name", comments: "The file name with its extension.", example: "data plate.png" }),
);

export const technicianIds = ids({
  label: "Technician IDs",
  comments: "The technicians to assign.",
  dataSource: "selectTechnician",
});
