import { InputError } from "../../kit/http/errors";
import {
  checked,
  described,
  flag,
  forms,
  id,
  ids,
  isBlank,
  isText,
  json,
  mapped,
  refuse,
  scalar,
  text,
  wholeNumber,
} from "../../kit/inputs";

/** Fields of a record that have no input. */
export const additionalFields = checked(
  json({
    label: "Additional Fields",
    comments:
      "A JSON object of other fields, by their names in the HaloPSA API. Must not repeat the other inputs.",
    example: '{"mailbox_id": 4}',
    placeholder: "Enter a JSON object",
  }),
  (value) => !Array.isArray(value) && typeof value === "object",
  'a JSON object such as {"mailbox_id": 4}',
);

/** IDs in a query, which HaloPSA reads as one comma-separated value. */
export const idFilter = (texts: Parameters<typeof ids>[0]) => mapped(ids(texts), (all) => all.join(","));

/** Removes blank text, because HaloPSA would empty the field. JSON may contain fields that the form does not show. */
export const withoutBlanks = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ""));

/**
 * The shape of an entry in a list of records to save. An entry with an ID updates that record, an entry without one
 * creates a record.
 * @param label the list's label
 * @param requiredFields the labels of the fields that a new record needs, by key
 */
export const savedEntry =
  (label: string, requiredFields: Record<string, string>) =>
  (fields: Record<string, unknown>): Record<string, unknown> => {
    const { id, ...given } = withoutBlanks(fields);
    if (!isBlank(id)) return { id, ...given };
    const missing = Object.keys(requiredFields).find((key) => isBlank(given[key]));
    if (missing !== undefined) {
      throw new InputError(`${label}: ${requiredFields[missing]} is required in every entry without an ID.`);
    }
    return given;
  };

const VALUE_LABEL = "Custom Field Value";

/** The value of a multi-select field is a list of objects, that of a checkbox a boolean: each is sent as it is. */
const customFieldValue = {
  ...scalar(
    "string",
    {
      label: VALUE_LABEL,
      comments:
        "The custom field's new value. Numbers, booleans and lists from earlier steps are sent unchanged. A blank value empties the field.",
      example: "C-1042",
      placeholder: "Enter a value",
    },
    (value: unknown) =>
      Buffer.isBuffer(value) || (typeof value === "number" && !Number.isFinite(value))
        ? refuse(VALUE_LABEL, "text, a number, true or false, a list or an object", value)
        : value,
  ),
  [isText]: true,
};

/**
 * Refuses an entry that names no field, and one that says nothing about its field. An entry that HaloPSA returned has
 * other keys, such as its label, and may lack the value of an empty field.
 */
function customField({ id, name, ...fields }: Record<string, unknown>): Record<string, unknown> {
  const identity = { ...(isBlank(id) ? {} : { id }), ...(isBlank(name) ? {} : { name }) };
  if (Object.keys(identity).length === 0) {
    throw new InputError("Custom Fields: Custom Field ID or Custom Field Name is required in every entry.");
  }
  if (Object.keys(fields).length === 0) {
    throw new InputError(
      `Custom Fields: Custom Field Value of ${name || id} is missing. A blank value empties the field.`,
    );
  }
  return { ...identity, ...fields };
}

export const customfields = forms({
  label: "Custom Fields",
  comments: "Custom fields of the record. Fields that are not listed keep their values.",
  inputs: {
    id: id({
      label: "Custom Field ID",
      comments:
        "The custom field's ID, from Configuration > Custom Objects > Custom Fields. Either Custom Field ID or Custom Field Name is required.",
      example: "214",
    }),
    name: text({
      label: "Custom Field Name",
      comments: "The custom field's name in the API, which starts with CF.",
      example: "CFContractNumber",
    }),
    value: customFieldValue,
  },
  shape: customField,
});

export const search = text({
  label: "Search",
  comments: "The text to search for.",
  example: "Northwind",
  placeholder: "Enter text to search for",
});

export const activity = {
  includeactive: flag({ label: "Include Active", comments: "Whether to include active records." }),
  includeinactive: flag({
    label: "Include Inactive",
    comments: "Whether to include inactive records. Defaults to No.",
  }),
};

export const includedetails = flag({
  label: "Include Details",
  comments: "Whether to include the objects that belong to the record.",
});

export const includeactivity = flag({
  label: "Include Activity",
  comments: "Whether to include ticket activity.",
});

export const count = wholeNumber({
  label: "Count",
  comments: "The maximum number of records to return, without pages.",
  example: "50",
  placeholder: "Enter a number",
  minimum: 1,
});

export const inactive = flag({
  label: "Inactive",
  comments: "Whether the record is inactive. No reactivates it.",
});

export const clientId = id({
  label: "Client ID",
  comments: "The ID of the client (a customer company).",
  example: "12",
  dataSource: "selectClient",
});

export const siteId = id({
  label: "Site ID",
  comments: "The ID of the site (a location of a client).",
  example: "18",
  dataSource: "selectSite",
});

export const userId = id({
  label: "User ID",
  comments: "The ID of the user (a contact at a client).",
  example: "204",
  dataSource: "selectUser",
});

export const agentId = id({
  label: "Agent ID",
  comments: "The ID of the agent (a member of the service provider's staff).",
  example: "3",
  dataSource: "selectAgent",
});

export const ticketId = id({
  label: "Ticket ID",
  comments: "The ID of the ticket.",
  example: "2081",
  dataSource: "selectTicket",
});

export const supplierId = id({
  label: "Supplier ID",
  comments: "The ID of the supplier.",
  example: "4",
  dataSource: "selectSupplier",
});

/** The same IDs as filters of a list. */
export const ofClient = described(clientId, "Only return records of this client (a customer company).");
export const ofSite = described(siteId, "Only return records of this site (a location of a client).");
export const ofUser = described(userId, "Only return records of this user (a contact at a client).");

export const toplevelId = id({
  label: "Top Level ID",
  comments:
    "The ID of the top level (a group of clients), from the URL of its page under Configuration > Organisation > Top Levels.",
  example: "1",
});

export const viewId = id({
  label: "View ID",
  comments: "The ID of a saved view, from the URL of the list that shows it.",
  example: "7",
});

export const ticketareaId = id({
  label: "Ticket Area ID",
  comments: "The ID of a ticket area, from the URL of its page.",
  example: "1",
});
