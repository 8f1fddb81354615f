import type { Source } from "../../kit/trigger/changes";
import { timestamp } from "../../kit/trigger/timestamp";
import type { Api } from "../client";
import { fetchEverything, type Item, LARGEST_PAGE } from "../listing";

/** A record as far as polling reads it. */
interface Changing extends Item {
  id: number;
  createdOn?: string;
  modifiedOn?: string | null;
  submittedOn?: string;
}

interface Resource {
  label: string;
  path: string;
  /** The parameter that also lists deactivated records; absent where the API hides none, or cannot show them. */
  inactive?: { [parameter: string]: string };
  /** Where the record with the moments stands inside an item. */
  within?: "leadCall";
  /** Technicians and employees cannot be sorted; there are few of them. */
  unsorted?: true;
  /** Form submissions never change, and have one moment. */
  moment?: "submittedOn";
  pageSize?: number;
  /** What stands before the field of an ascending sort; a plus sign where absent. */
  ascending?: "";
  /** How many pages may be asked for at once. */
  parallel?: number;
}

const anyActive = { active: "Any" };
const anyState = { activeState: "All" };

/** What can be polled, by the value of the trigger's Resource Type. */
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
  // Two requests at once are refused here, and an ascending sort is written without a sign.
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
  // Larger pages have been seen to exhaust the server's memory.
  formSubmissions: {
    label: "Form Submissions",
    path: "forms/submissions",
    inactive: anyActive,
    moment: "submittedOn",
    pageSize: 500,
  },
} satisfies { [resourceType: string]: Resource };

export type ResourceType = keyof typeof RESOURCES;

interface Reading {
  includeInactive: boolean;
  warn(message: string): void;
}

/** One of ServiceTitan's lists, as polling reads it. */
export function sourceOf(
  api: Api,
  resourceType: ResourceType,
  { includeInactive, warn }: Reading,
): Source<Item> {
  const resource: Resource = RESOURCES[resourceType];
  const { path, inactive, within, unsorted, moment, parallel } = resource;
  const { pageSize = LARGEST_PAGE, ascending = "+" } = resource;
  const filters = includeInactive ? inactive : undefined;
  const [onOrAfter, before, field] = moment
    ? ["submittedOnOrAfter", "submittedBefore", "SubmittedOn"]
    : ["modifiedOnOrAfter", "modifiedBefore", "ModifiedOn"];
  const inside = (item: Item) => ((within && (item as { leadCall?: unknown })[within]) ?? item) as Changing;
  const created = (item: Item) => timestamp(moment ? inside(item)[moment] : inside(item).createdOn);

  const page = async (query: { [parameter: string]: unknown }) => {
    const reply = await api.get<{ data?: Item[]; hasMore?: boolean }>(path, {
      ...filters,
      page: 1,
      ...query,
    });
    if (!Array.isArray(reply?.data))
      throw new Error(`ServiceTitan answered GET ${path} with something that is not a list of records.`);
    return { records: reply.data, hasMore: reply.hasMore === true };
  };
  const sorted: Source<Item>["sorted"] = {
    page: (since) => page({ [onOrAfter]: since, pageSize, sort: `${ascending}${field}` }),
    newest: async (since) => (await page({ [onOrAfter]: since, pageSize: 1, sort: `-${field}` })).records[0],
  };
  return {
    id: (item) => item.id ?? inside(item).id,
    created,
    modified: (item) => (moment ? undefined : timestamp(inside(item).modifiedOn)) ?? created(item),
    sorted: unsorted ? undefined : sorted,
    all: (since, until) =>
      fetchEverything<Item>(
        api,
        path,
        { ...filters, [onOrAfter]: since, [before]: until, sort: unsorted ? undefined : `${ascending}Id` },
        { stableSort: "none", pageSize, parallel, warn },
      ),
  };
}
