import { type ActionContext, flow } from "@prismatic-io/spectral";
import { appointmentOn, jobSettings } from "../jobSettings";
import halopsa from "../manifests/halopsa";
import servicetitan from "../manifests/servicetitan";

/** The part of a HaloPSA ticket that the flow reads. */
interface Ticket {
  id: number;
  summary: string;
  client_name: string;
}

interface Changes {
  created: Ticket[];
}

/** The key of the external data by which a job remembers its ticket. */
const TICKET_KEY = "halopsaTicket";

/** Polls HaloPSA for new tickets of a type, and creates a ServiceTitan job for each. */
export const createJobs = flow({
  name: "Create Jobs",
  stableKey: "create-jobs",
  description: "Creates a ServiceTitan job for each new HaloPSA ticket",
  onTrigger: {
    component: "halopsa",
    key: "newAndUpdatedTickets",
    values: {
      connection: { configVar: "HaloPSA Connection" },
      requesttype_id: { configVar: "Ticket Type" },
      showNewRecords: { value: true },
      showUpdatedRecords: { value: false },
    },
  },
  schedule: { value: "*/10 * * * *" },
  onExecution: async (context, { onTrigger }) => {
    const { created } = onTrigger.results.body.data as Changes;
    const jobs: (number | undefined)[] = [];
    // One after the other: two tickets of a client could otherwise both create something for it.
    for (const ticket of created) jobs.push(await createJob(context, ticket));
    return { data: { jobs } };
  },
});

/** @returns the ID of the ticket's job; undefined if the ticket's client is no ServiceTitan customer */
async function createJob(
  { configVars }: Pick<ActionContext, "configVars">,
  ticket: Ticket,
): Promise<number | undefined> {
  const { titan, halo, guid, ...settings } = jobSettings(configVars);
  const known = await servicetitan.actions.listJobs.perform({
    connection: titan,
    externalDataApplicationGuid: guid,
    externalDataKey: TICKET_KEY,
    externalDataValues: String(ticket.id),
  });
  const [existing] = known.data.data;
  if (existing) return existing.id;

  const found = await servicetitan.actions.findCustomers.perform({
    connection: titan,
    name: ticket.client_name,
  });
  const { customer, isAmbiguous } = found.data;
  const locations = customer
    ? await servicetitan.actions.listLocations.perform({ connection: titan, customerId: String(customer.id) })
    : undefined;
  const location = locations?.data.data[0];
  if (!customer || isAmbiguous || !location) {
    await halopsa.actions.addAction.perform({
      connection: halo,
      ticket_id: String(ticket.id),
      outcome: "Private Note",
      note: `No job was created: ServiceTitan has no customer, or several, called ${ticket.client_name}.`,
    });
    return undefined;
  }
  const job = await servicetitan.actions.createJob.perform({
    ...settings,
    connection: titan,
    customerId: String(customer.id),
    locationId: String(location.id),
    priority: "Normal",
    summary: `${ticket.summary} (HaloPSA ticket ${ticket.id})`,
    appointments: [appointmentOn(new Date())],
    externalData: {
      applicationGuid: guid,
      externalData: [{ key: TICKET_KEY, value: String(ticket.id) }],
    },
  });
  await halopsa.actions.addAction.perform({
    connection: halo,
    ticket_id: String(ticket.id),
    outcome: "Private Note",
    note: `ServiceTitan job ${job.data.jobNumber} was created.`,
  });
  return job.data.id;
}
