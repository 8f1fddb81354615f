import { InputError } from "../../kit/http/errors";
import { described, type Field, flag, forms, id, ids, json, text, wholeNumber } from "../../kit/inputs";

/** Fields of a record that have no input of their own. */
export const additionalFields: Field<{ [name: string]: unknown } | undefined> = (() => {
  const { clean, ...about } = json({
    label: "Additional Fields",
    comments:
      "Further fields as a JSON object, by their names in the HaloPSA API. They are sent beside the other inputs.",
    example: '{"fieldname": "value"}',
  });
  return {
    ...about,
    clean(value: unknown) {
      const fields = clean(value);
      if (fields === undefined || (typeof fields === "object" && fields !== null && !Array.isArray(fields))) {
        return fields as { [name: string]: unknown } | undefined;
      }
      throw new InputError('Additional Fields must be a JSON object such as {"fieldname": "value"}.');
    },
  };
})();

/** HaloPSA takes several IDs in a query as one text with commas. */
export function idFilter(about: {
  label: string;
  comments: string;
  dataSource?: string;
}): Field<string | undefined> {
  const { clean, ...input } = ids(about);
  return { ...input, clean: (value: unknown) => clean(value)?.join(",") };
}

/** A form hands over blank text where nothing was filled in; saved, it would empty the field. */
export const withoutBlanks = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ""));

/**
 * Reads an entry of a list that HaloPSA saves: with an ID it changes that record, without one it is a new record.
 * @param label of the list
 * @param needs the labels of the fields without which nothing is created, by key
 */
export const entryOf =
  (label: string, needs: Record<string, string>) =>
  (fields: Record<string, unknown>): Record<string, unknown> => {
    const given = withoutBlanks(fields);
    const missing = Object.keys(needs).find((key) => given[key] === undefined || given[key] === null);
    if (given.id === undefined && missing) {
      throw new InputError(`${label}: ${needs[missing]} is required in every entry without an ID.`);
    }
    return given;
  };

export const customfields = forms({
  label: "Custom Fields",
  comments: "Custom fields of the record. Those that are left out keep their value.",
  inputs: {
    id: id({
      label: "Custom Field ID",
      comments:
        "The field's number: Configuration, Custom Objects, Custom Fields. Either this or Name is needed.",
      example: "214",
    }),
    name: text({
      label: "Name",
      comments: "The field's name in the API, which begins with CF.",
      example: "CFContractNumber",
    }),
    value: text({
      label: "Value",
      comments: "The field's value. Blank empties the field.",
      example: "C-1042",
    }),
  },
  shape: ({ name, ...fields }) => (name === "" || name === undefined ? fields : { name, ...fields }),
});

export const search = text({
  label: "Search",
  comments: "Only records that match this text.",
  example: "Northwind",
});

/** Inactive records are hidden unless asked for. */
export const activity = {
  includeactive: flag({ label: "Include Active", comments: "Whether active records are listed." }),
  includeinactive: flag({ label: "Include Inactive", comments: "Whether inactive records are listed too." }),
};

export const includedetails = flag({
  label: "Include Details",
  comments: "Yes also gives the objects that belong to the record.",
});

export const includeactivity = flag({
  label: "Include Activity",
  comments: "Yes also gives the activity on the record's tickets.",
});

export const count = wholeNumber({
  label: "Count",
  comments: "How many records to give at most, in place of pages.",
  example: "50",
  minimum: 1,
});

export const inactive = flag({
  label: "Inactive",
  comments: "Yes deactivates the record, No brings it back.",
});

export const clientId = id({
  label: "Client ID",
  comments: "The client (a customer company), chosen from the list or handed over by an earlier step.",
  example: "12",
  dataSource: "selectClient",
});

export const siteId = id({
  label: "Site ID",
  comments: "The site (a location of a client), chosen from the list or handed over by an earlier step.",
  example: "18",
  dataSource: "selectSite",
});

export const userId = id({
  label: "User ID",
  comments: "The user (a contact at a client), chosen from the list or handed over by an earlier step.",
  example: "204",
  dataSource: "selectUser",
});

export const agentId = id({
  label: "Agent ID",
  comments:
    "The agent (who works for the service provider), chosen from the list or handed over by an earlier step.",
  example: "3",
  dataSource: "selectAgent",
});

export const ticketId = id({
  label: "Ticket ID",
  comments: "The ticket, chosen from the list or handed over by an earlier step.",
  example: "2081",
  dataSource: "selectTicket",
});

export const supplierId = id({
  label: "Supplier ID",
  comments: "The supplier, chosen from the list or handed over by an earlier step.",
  example: "4",
  dataSource: "selectSupplier",
});

/** The same IDs where they narrow a list. */
export const ofClient = described(clientId, "Only records of this client, which is a customer company.");
export const ofSite = described(siteId, "Only records of this site, which is a location of a client.");
export const ofUser = described(userId, "Only records of this user, who is a contact at a client.");

export const toplevelId = id({
  label: "Top Level ID",
  comments:
    "The group of clients: Configuration, Organisation, Top Levels. It stands in the address of the group's page.",
  example: "1",
});

export const viewId = id({
  label: "View ID",
  comments: "A saved view of the list. Its number stands in the address of the page that shows it.",
  example: "7",
});

export const ticketareaId = id({
  label: "Ticket Area ID",
  comments: "The ticket area. Its number stands in the address of the area's page.",
  example: "1",
});
