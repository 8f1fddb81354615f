/** How the changes of one of HaloPSA's lists are found. */
export interface Kind {
  /** The plural noun, for messages. */
  plural: string;
  path: string;
  /** The time of the last change: whichever of these fields is set first. Spellings differ between versions. */
  modified: readonly string[];
  /** The time of creation. Left out if records have none: all their changes then count as updates. */
  created?: string;
  /** Query parameters of the list. */
  query?: { [parameter: string]: unknown };
  /** Whether the list has the filter lastupdatefromdate. Otherwise, every poll reads the whole list. */
  isFiltered: boolean;
  /** Whether rows of the list may lack the time of the last change, which then is in the record's details. */
  hasDetails?: true;
}

// A deactivation is a change like any other.
const inactive = { query: { includeinactive: true } };

// dateoccurred comes last: users can edit it, and may set it to a time in the future.
const ticketTimes = {
  modified: ["lastupdate", "last_update", "lastactiondate", "dateoccurred"],
  created: "dateoccurred",
  isFiltered: true,
} as const;

export const tickets: Kind = { plural: "tickets", path: "Tickets", ...ticketTimes };

/** The lists of New and Updated Records, by the value of Record Type. */
export const KINDS = {
  clients: {
    label: "Clients",
    plural: "clients",
    path: "Client",
    modified: ["alastupdate"],
    created: "datecreated",
    ...inactive,
    isFiltered: true,
    hasDetails: true,
  },
  users: {
    label: "Users",
    plural: "users",
    path: "Users",
    modified: ["ulastupdate"],
    created: "datecreated",
    ...inactive,
    isFiltered: true,
    hasDetails: true,
  },
  assets: {
    label: "Assets",
    plural: "assets",
    path: "Asset",
    modified: ["dlastupdate", "last_modified"],
    ...inactive,
    isFiltered: true,
    hasDetails: true,
  },
  opportunities: {
    label: "Opportunities",
    plural: "opportunities",
    path: "Opportunities",
    ...ticketTimes,
  },
  invoices: {
    label: "Invoices",
    plural: "invoices",
    path: "Invoice",
    modified: ["last_modified"],
    created: "date_created",
    isFiltered: false,
  },
  appointments: {
    label: "Appointments",
    plural: "appointments",
    path: "Appointment",
    modified: ["last_modified"],
    isFiltered: false,
  },
} satisfies { [recordType: string]: Kind & { label: string } };

export type RecordType = keyof typeof KINDS;
