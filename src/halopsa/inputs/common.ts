import { InputError } from "../../kit/http/errors";
import {
  checked,
  described,
  flag,
  form,
  forms,
  id,
  ids,
  isBlank,
  isText,
  json,
  mapped,
  readFile,
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

const addressLine = (label: string, comments: string, example: string) =>
  text({ label, comments, example, placeholder: "Enter an address line" });

export const address = (label: string, comments: string) =>
  form({
    label,
    comments,
    inputs: {
      line1: addressLine("Line 1", "The first line of the address.", "12 Harbour Street"),
      line2: addressLine("Line 2", "The second line of the address.", "Second floor"),
      line3: addressLine("Line 3", "The third line of the address, usually the town.", "Bristol"),
      line4: addressLine("Line 4", "The fourth line of the address, usually the county.", "Avon"),
      postcode: text({ label: "Postcode", comments: "The postal code.", example: "BS1 4RN" }),
    },
    shape: withoutBlanks,
  });

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

/** The value of a multi-select field is a list of objects, that of a checkbox a boolean: each is sent as it is. */
const fieldValue = (label: string) => ({
  ...scalar(
    "string",
    {
      label,
      comments:
        "The field's new value. Numbers, booleans and lists from earlier steps are sent unchanged. A blank value empties the field.",
      example: "C-1042",
      placeholder: "Enter a value",
    },
    (value: unknown) =>
      Buffer.isBuffer(value) || (typeof value === "number" && !Number.isFinite(value))
        ? refuse(label, "text, a number, true or false, a list or an object", value)
        : value,
  ),
  [isText]: true,
});

/**
 * Refuses an entry that names no field, and one that says nothing about its field. An entry that HaloPSA returned has
 * other keys, such as its label, and may lack the value of an empty field.
 */
const fieldShape =
  (noun: string) =>
  ({ id, name, ...fields }: Record<string, unknown>): Record<string, unknown> => {
    const identity = { ...(isBlank(id) ? {} : { id }), ...(isBlank(name) ? {} : { name }) };
    if (Object.keys(identity).length === 0) {
      throw new InputError(`${noun}s: ${noun} ID or ${noun} Name is required in every entry.`);
    }
    if (Object.keys(fields).length === 0) {
      throw new InputError(
        `${noun}s: ${noun} Value of ${name || id} is missing. A blank value empties the field.`,
      );
    }
    return { ...identity, ...fields };
  };

/** The form of a field that administrators defined: its ID or its name, and its value. */
export const customFieldForm = (noun: string, source: string, name: string, exampleId: string) => ({
  inputs: {
    id: id({
      label: `${noun} ID`,
      comments: `The field's ID, ${source}. Either ${noun} ID or ${noun} Name is required.`,
      example: exampleId,
    }),
    name: text({ label: `${noun} Name`, comments: "The field's name in the API.", example: name }),
    value: fieldValue(`${noun} Value`),
  },
  shape: fieldShape(noun),
});

/** A file in a form, as the data URI that HaloPSA expects. Text is taken for such a URI, or for base64. */
const fileContents = scalar(
  "string",
  {
    label: "File",
    comments: "The file from an earlier step, or its content as a data URI.",
    example: "data:text/plain;base64,RXJyb3IgNDk=",
    placeholder: "Reference a file from an earlier step",
  },
  (value: unknown) => {
    if (typeof value === "string") return value;
    const { data, contentType } = readFile("File")(value);
    return `data:${contentType};base64,${data.toString("base64")}`;
  },
);

export const attachments = forms({
  label: "Attachments",
  comments: "Files to attach. An entry with an ID attaches a file that was uploaded before.",
  inputs: {
    id: id({
      label: "Attachment ID",
      comments: "The ID of the uploaded file. Leave it blank to upload a new file.",
      example: "77",
    }),
    filename: text({
      label: "File Name",
      comments: "The file's name, with its extension.",
      example: "error-49.png",
    }),
    data_base64: fileContents,
    note: text({ label: "Note", comments: "A note about the file.", example: "Photo of the display" }),
  },
  shape: savedEntry("Attachments", { filename: "File Name", data_base64: "File" }),
});

export const customfields = forms({
  ...customFieldForm(
    "Custom Field",
    "from Configuration > Custom Objects > Custom Fields",
    "CFContractNumber",
    "214",
  ),
  label: "Custom Fields",
  comments: "Custom fields of the record. Fields that are not listed keep their values.",
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

export const idonly = flag({
  label: "ID Only",
  comments: "Whether to return only IDs, without pages. Cannot be combined with Fetch All.",
});

export const advancedSearch = text({
  label: "Advanced Search",
  comments: "Search conditions, in the JSON format of HaloPSA's advanced search.",
  example: '[{"filter_name": "name", "filter_type": 2, "filter_value": "North"}]',
  placeholder: "Enter a JSON list",
});

export const excludeInternal = (records: string) =>
  flag({ label: "Exclude Internal", comments: `Whether to exclude internal ${records}.` });

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

export const slaId = id({
  label: "SLA ID",
  comments: "The ID of the service level agreement (SLA).",
  example: "1",
  dataSource: "selectSla",
});

export const itemId = id({
  label: "Item ID",
  comments: "The ID of the item (a product or service).",
  example: "9",
  dataSource: "selectItem",
});

export const contractId = id({
  label: "Contract ID",
  comments: "The ID of the client's contract.",
  example: "61",
  dataSource: "selectClientContract",
});

/** HaloPSA assigns tickets and agents to teams by name. */
export const teamName = text({
  label: "Team",
  comments: "The team's name.",
  example: "1st Line Support",
  placeholder: "Enter a team name",
  dataSource: "selectTeamName",
});

/** A record contains its categories by name, not by ID. */
export const categoryName = (level: number, record: string) =>
  text({
    label: `Category ${level}`,
    comments: `The ${record}'s category ${level}: its name, after the categories above it, separated by >.`,
    example: "Hardware>Printer",
    placeholder: "Enter a category name",
    dataSource: "selectCategoryName",
  });

/** The same IDs as filters of a list. */
export const ofClient = described(clientId, "Only return records of this client (a customer company).");
export const ofSite = described(siteId, "Only return records of this site (a location of a client).");
export const ofUser = described(userId, "Only return records of this user (a contact at a client).");

export const toplevelId = id({
  label: "Top Level ID",
  comments: "The ID of the top level (a group of clients).",
  example: "1",
  dataSource: "selectTopLevel",
});

export const ofToplevel = described(
  toplevelId,
  "Only return records in this top level (a group of clients).",
);

export const organisationId = id({
  label: "Organisation ID",
  comments: "The ID of the organisation, from the URL of its page.",
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
