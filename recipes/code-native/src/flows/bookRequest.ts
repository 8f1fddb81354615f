import { flow } from "@prismatic-io/spectral";
import { appointmentOn, jobSettings } from "../jobSettings";
import servicetitan from "../manifests/servicetitan";

/** What a website's form sends. */
interface Request {
  name: string;
  phone: string;
  email: string;
  message: string;
  address: { street: string; unit?: string; city: string; state: string; zip: string; country: string };
}

const TEXTS = ["name", "phone", "email", "message"] as const;
const ADDRESS = ["street", "city", "state", "zip", "country"] as const;

/** @throws Error that names the missing fields */
function readRequest(data: unknown): Request {
  const request = (typeof data === "object" && data !== null ? data : {}) as Partial<Request>;
  const missing = [
    ...TEXTS.filter((key) => !request[key]),
    ...ADDRESS.filter((key) => !request.address?.[key]).map((key) => `address.${key}`),
  ];
  if (missing.length > 0) throw new Error(`The request lacks ${missing.join(", ")}.`);
  return request as Request;
}

/** Receives the request of a website's form, and answers with the job that was created for it. */
export const bookRequest = flow({
  name: "Book Request",
  stableKey: "book-request",
  description: "Creates a ServiceTitan job for a request from a website, for a new or a known customer",
  isSynchronous: true,
  endpointSecurityType: "customer_optional",
  onTrigger: async (_context, payload) => ({ payload }),
  onExecution: async ({ configVars }, { onTrigger }) => {
    const request = readRequest(onTrigger.results.body.data);
    const { titan, halo: _halo, guid: _guid, ...settings } = jobSettings(configVars);
    const contacts = [
      { type: "MobilePhone" as const, value: request.phone },
      { type: "Email" as const, value: request.email },
    ];
    const { data: customer } = await servicetitan.actions.findOrCreateCustomer.perform({
      connection: titan,
      name: request.name,
      address: request.address,
      locations: [{ name: request.name, ...request.address }],
      contacts,
    });
    const { data: location } = await servicetitan.actions.findOrCreateLocation.perform({
      connection: titan,
      customerId: String(customer.customer.id),
      name: request.name,
      address: request.address,
    });
    const { data: job } = await servicetitan.actions.createJob.perform({
      ...settings,
      connection: titan,
      customerId: String(customer.customer.id),
      locationId: String(location.location.id),
      priority: "Normal",
      summary: request.message,
      appointments: [appointmentOn(new Date())],
    });
    return { data: { jobNumber: job.jobNumber, isNewCustomer: customer.created } };
  },
});
