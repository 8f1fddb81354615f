import type { Infer } from "../../kit/action/record";
import { VendorError } from "../../kit/http/errors";
import { path } from "../../kit/http/path";
import type { Query } from "../../kit/http/types";
import type { Api } from "../client";
import { fetchAllPages, type Item } from "../listing";
import type {
  appointment,
  appointmentAssignment,
  estimate,
  invoice,
  job as jobRecord,
  note,
} from "../records";

/** What belongs to a job, as labels of the designer. */
export const JOB_PARTS = ["Customer", "Location", "Appointments", "Invoice", "Notes", "Estimates"] as const;

export type JobPart = (typeof JOB_PARTS)[number];

type Assignment = Infer<typeof appointmentAssignment>;

/**
 * Reads a job and what belongs to it, side by side: the lists that are found by the job's ID together with the job, the
 * rest after it.
 * @param include the parts to read
 * @returns the parts by name, and those that ServiceTitan refused; a refused part is null
 * @throws VendorError if the job cannot be read, or if ServiceTitan cannot be reached
 */
export async function detailsOf(
  api: Api,
  jobId: number,
  include: readonly JobPart[],
  warn: (message: string) => void,
) {
  const unavailable: { part: string; message: string }[] = [];
  const part = async <Value>(
    name: JobPart,
    read: () => Promise<Value>,
    called: string = name,
  ): Promise<Value | null | undefined> => {
    if (!include.includes(name)) return undefined;
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof VendorError) || !isRefusal(error)) throw error;
      unavailable.push({ part: called, message: error.message });
      return null;
    }
  };
  const all = async <One extends object>(from: string, query: Query, stableSort?: string) =>
    (await fetchAllPages<One & Item>(api, from, query, { stableSort, warn })).records;

  const recordOf = async (list: string, id: number | undefined) =>
    id ? api.get(`${list}/${path`${id}`}`) : null;

  const ofJob = { jobId };
  const [job, appointments, assignments, notes, estimates] = await Promise.all([
    api.get<Infer<typeof jobRecord>>(path`jpm/jobs/${jobId}`),
    part("Appointments", () => all<Infer<typeof appointment>>("jpm/appointments", ofJob, "+Id")),
    part(
      "Appointments",
      () => all<Assignment>("dispatch/appointment-assignments", { ...ofJob, active: "True" }, "+Id"),
      "Technicians of Appointments",
    ),
    part("Notes", () => all<Infer<typeof note>>(path`jpm/jobs/${jobId}/notes`, {})),
    part("Estimates", () => all<Infer<typeof estimate>>("sales/estimates", ofJob, "+Id")),
  ]);
  const [customer, location, invoice] = await Promise.all([
    part("Customer", () => recordOf("crm/customers", job.customerId)),
    part("Location", () => recordOf("crm/locations", job.locationId)),
    part("Invoice", () => invoiceOf(api, job.invoiceId)),
  ]);
  return {
    job,
    customer,
    location,
    appointments:
      appointments?.map((one) => ({ ...one, technicians: techniciansOf(one.id, assignments) })) ??
      appointments,
    invoice,
    notes,
    estimates,
    unavailable,
  };
}

/** The operation is refused or unknown, or there is no such record: trying again does not help. */
const isRefusal = ({ status = 0 }: VendorError) => status === 400 || status === 403 || status === 404;

/** Technicians of an appointment; undefined if they were not read. */
const techniciansOf = (appointmentId: number, assignments: Assignment[] | null | undefined) =>
  assignments
    ?.filter((one) => one.appointmentId === appointmentId)
    .map(({ technicianId, technicianName }) => ({ id: technicianId, name: technicianName }));

/** The accounting module has no operation for one invoice. */
async function invoiceOf(api: Api, invoiceId: number | null | undefined) {
  if (!invoiceId) return null;
  const { data } = await api.get<{ data: Infer<typeof invoice>[] }>("accounting/invoices", {
    ids: invoiceId,
  });
  return data[0] ?? null;
}
