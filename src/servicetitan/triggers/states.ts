import type { Query } from "../../kit/http/types";
import { isObject } from "../../kit/inputs";
import { MOST_REMEMBERED, type Remembers, type Standing } from "../../kit/trigger/states";
import type { Api } from "../client";
import { fetchAllPages, type Item } from "../listing";
import { RESOURCES, type ResourceType } from "./resources";

/** The fields that tell the state of a record. */
interface Stateful extends Item {
  status?: string | { name?: string } | null;
  jobStatus?: string;
  /** The accounting module returns amounts as text. */
  balance?: string | number | null;
  total?: string | number | null;
  syncStatus?: string | null;
}

interface State {
  label: string;
  resource: ResourceType;
  remembers: Remembers;
  standing(record: Stateful): Standing;
  /** The queries that together list the records to remember. */
  remembered: Query[];
}

/** An amount as a number; NaN if there is none. */
const amountOf = (amount: string | number | null | undefined) => Number(amount ?? Number.NaN);

const statusOf = ({ status, jobStatus }: Stateful) =>
  jobStatus ?? (typeof status === "object" ? status?.name : status) ?? "";

interface Status {
  resource: ResourceType;
  reached: string;
  /** For a final state: the statuses from which records reach it. Otherwise, the records in the state are remembered. */
  from?: readonly string[];
  /** The query parameter that selects a status. Null if the list has none. */
  parameter?: string | null;
}

/** A state that is one value of a record's status. */
function status(label: string, { resource, reached, from, parameter = "status" }: Status): State {
  return {
    label,
    resource,
    remembers: from ? "waiting" : "reached",
    standing(record) {
      const value = statusOf(record);
      if (value === reached) return "reached";
      return from?.includes(value) ? "waiting" : "other";
    },
    remembered: parameter ? (from ?? [reached]).map((value) => ({ [parameter]: value })) : [{}],
  };
}

const OPEN_JOBS = ["Scheduled", "Dispatched", "InProgress", "Hold"];
const OPEN_APPOINTMENTS = ["Scheduled", "Dispatched", "Working", "Hold"];

const job = (label: string, reached: string, from?: readonly string[]) =>
  status(label, { resource: "jobs", reached, from, parameter: "jobStatus" });
const appointment = (label: string, reached: string, from?: readonly string[]) =>
  status(label, { resource: "appointments", reached, from });

/** The states that can be watched, by the value of State. */
export const STATES = {
  jobCompleted: job("Job Completed", "Completed", OPEN_JOBS),
  jobCanceled: job("Job Canceled", "Canceled", OPEN_JOBS),
  jobOnHold: job("Job on Hold", "Hold"),
  appointmentDispatched: appointment("Appointment Dispatched", "Dispatched"),
  appointmentWorking: appointment("Appointment Working", "Working"),
  appointmentDone: appointment("Appointment Done", "Done", OPEN_APPOINTMENTS),
  // A dismissed estimate can be opened and sold within one interval.
  estimateSold: status("Estimate Sold", {
    resource: "estimates",
    reached: "Sold",
    from: ["Open", "Dismissed"],
  }),
  estimateDismissed: status("Estimate Dismissed", {
    resource: "estimates",
    reached: "Dismissed",
    from: ["Open"],
  }),
  invoicePaid: {
    label: "Invoice Paid in Full",
    resource: "invoices",
    remembers: "waiting",
    // A new invoice has no items yet, and neither a total nor a balance.
    standing: ({ balance, total }) =>
      amountOf(balance) === 0 && amountOf(total) !== 0 ? "reached" : "waiting",
    remembered: [{ "balanceFilter.Balance": 0, "balanceFilter.Comparer": "NotEquals" }],
  },
  invoicePosted: {
    label: "Invoice Posted",
    resource: "invoices",
    remembers: "waiting",
    // An exported invoice was posted before.
    standing: ({ syncStatus }) =>
      syncStatus === "Posted" || syncStatus === "Exported" ? "reached" : "waiting",
    remembered: [{ statuses: "Pending" }],
  },
  leadWon: status("Lead Won", { resource: "leads", reached: "Converted", from: ["Open", "Dismissed"] }),
  leadDismissed: status("Lead Dismissed", { resource: "leads", reached: "Dismissed", from: ["Open"] }),
  bookingConverted: status("Booking Converted", {
    resource: "bookings",
    reached: "Converted",
    from: ["New", "Accepted", "Dismissed"],
    parameter: null,
  }),
  membershipExpired: status("Membership Expired", {
    resource: "memberships",
    reached: "Expired",
    from: ["Active", "Suspended"],
  }),
  membershipCanceled: status("Membership Canceled", {
    resource: "memberships",
    reached: "Canceled",
    from: ["Active", "Suspended"],
  }),
} satisfies { [state: string]: State };

export type StateName = keyof typeof STATES;

/** Reads the records that a trigger remembers when it begins, those that were created last first. */
export async function rememberedBy(
  api: Api,
  { resource, remembered }: State,
  warn: (message: string) => void,
): Promise<Item[]> {
  const { path, ...rest } = RESOURCES[resource];
  const inactive = "inactive" in rest ? rest.inactive : {};
  const lists = await Promise.all(
    remembered.map((query) =>
      fetchAllPages<Item>(
        api,
        path,
        { ...inactive, ...query },
        { stableSort: "-Id", limit: MOST_REMEMBERED, warn },
      ),
    ),
  );
  return lists.flatMap(({ records }) => records.filter(isObject) as unknown as Item[]);
}
