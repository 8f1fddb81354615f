import { clocked } from "../../kit/trigger/clock";
import type { Source } from "../../kit/trigger/source";
import { firstSet, timestamp } from "../../kit/trigger/timestamp";
import type { Api } from "../client";
import { fetchAllPages, type Item, LARGEST_PAGE, pageOf } from "../listing";

/** The fields of a record that polling reads. */
interface Timestamped extends Item {
  id: number;
  createdOn?: string;
  modifiedOn?: string | null;
  submittedOn?: string;
}

interface Resource {
  label: string;
  path: string;
  /** The query parameter that includes deactivated records. Left out if the API always or never returns them. */
  inactive?: { [parameter: string]: string };
  /** The key of the record within an item, for items that wrap it. */
  within?: "leadCall";
  /** Technicians and employees cannot be sorted. Their lists are short. */
  unsorted?: true;
  /** Form submissions never change, and have this timestamp only. */
  onlyTimestamp?: "submittedOn";
  pageSize?: number;
  /** The prefix of the field in an ascending sort. Defaults to a plus sign. */
  ascending?: "";
  /** The maximum number of concurrent requests. */
  parallel?: number;
}

const anyActive = { active: "Any" };
const anyState = { activeState: "All" };

/** The lists that can be polled, by the value of Resource Type. */
export const RESOURCES = {
  jobs: { label: "Jobs", path: "jpm/jobs" },
  appointments: { label: "Appointments", path: "jpm/appointments", inactive: anyActive },
  projects: { label: "Projects", path: "jpm/projects" },
  invoices: { label: "Invoices", path: "accounting/invoices", inactive: anyState },
  payments: { label: "Payments", path: "accounting/payments", inactive: anyState },
  customers: { label: "Customers", path: "crm/customers", inactive: anyActive },
  locations: { label: "Locations", path: "crm/locations", inactive: anyActive },
  installedEquipment: {
    label: "Installed Equipment",
    path: "equipmentsystems/installed-equipment",
    inactive: anyActive,
  },
  technicians: { label: "Technicians", path: "settings/technicians", inactive: anyActive, unsorted: true },
  bookings: { label: "Bookings", path: "crm/bookings" },
  leads: { label: "Leads", path: "crm/leads" },
  estimates: { label: "Estimates", path: "sales/estimates", inactive: anyActive },
  memberships: { label: "Memberships", path: "memberships/memberships", inactive: anyActive },
  // The API refuses concurrent requests for calls, and their ascending sort has no sign.
  calls: {
    label: "Calls",
    path: "telecom/v3/calls",
    within: "leadCall",
    inactive: anyActive,
    ascending: "",
    parallel: 1,
  },
  appointmentAssignments: {
    label: "Appointment Assignments",
    path: "dispatch/appointment-assignments",
    inactive: anyActive,
  },
  employees: { label: "Employees", path: "settings/employees", inactive: anyActive, unsorted: true },
  // Larger pages have exhausted the server's memory.
  formSubmissions: {
    label: "Form Submissions",
    path: "forms/submissions",
    inactive: anyActive,
    onlyTimestamp: "submittedOn",
    pageSize: 500,
  },
} satisfies { [resourceType: string]: Resource };

export type ResourceType = keyof typeof RESOURCES;

interface SourceOptions {
  includeInactive: boolean;
  warn(message: string): void;
}

/** One of ServiceTitan's lists, as a source of changes. */
export function sourceOf(
  api: Api,
  resourceType: ResourceType,
  { includeInactive, warn }: SourceOptions,
): Source<Item> {
  const resource: Resource = RESOURCES[resourceType];
  const { path, inactive, within, unsorted, onlyTimestamp, parallel } = resource;
  const { pageSize = LARGEST_PAGE, ascending = "+" } = resource;
  const filters = includeInactive ? inactive : undefined;
  const [onOrAfter, before, field] = onlyTimestamp
    ? ["submittedOnOrAfter", "submittedBefore", "SubmittedOn"]
    : ["modifiedOnOrAfter", "modifiedBefore", "ModifiedOn"];
  const recordIn = (item: Item) =>
    ((within && (item as { leadCall?: unknown })[within]) ?? item) as Timestamped;
  const created = (item: Item) =>
    timestamp(onlyTimestamp ? recordIn(item)[onlyTimestamp] : recordIn(item).createdOn);

  const { get, now, startedAt } = clocked(api);
  const page = async (query: { [parameter: string]: unknown }) =>
    pageOf<Item>(path, await get(path, { ...filters, page: 1, ...query }));
  const sorted: Source<Item>["sorted"] = {
    page: (since) => page({ [onOrAfter]: since, pageSize, sort: `${ascending}${field}` }),
    newest: async (since) => (await page({ [onOrAfter]: since, pageSize: 1, sort: `-${field}` })).records[0],
  };
  return {
    id: (item) => item.id ?? recordIn(item).id,
    created,
    modified: (item) => (onlyTimestamp ? undefined : firstSet(recordIn(item).modifiedOn)) ?? created(item),
    now,
    startedAt,
    sorted: unsorted ? undefined : sorted,
    all: (since, until) =>
      fetchAllPages<Item>(
        { ...api, get },
        path,
        { ...filters, [onOrAfter]: since, [before]: until, sort: unsorted ? undefined : `${ascending}Id` },
        { stableSort: undefined, pageSize, parallel, warn },
      ),
  };
}
