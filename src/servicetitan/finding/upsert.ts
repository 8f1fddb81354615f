import type { Infer } from "../../kit/action/record";
import { InputError } from "../../kit/http/errors";
import { path } from "../../kit/http/path";
import type { Api } from "../client";
import { type Changes, patchMerged } from "../merge";
import type { customer } from "../records";
import { type ExternalData, externalDataQuery } from "./customers";
import { search } from "./search";

type Customer = Infer<typeof customer>;

/** A customer's fields, of which some only apply when it is created, others only when it is updated. */
type CustomerFields = Changes & Record<string, unknown> & { locations?: unknown; contacts?: unknown };

const inWords = ({ key, value }: ExternalData) => `the external data ${key} = ${value}`;

/**
 * The customer that an external data value identifies. Inactive ones count if no active customer has the value.
 * @throws InputError if several customers have the value
 */
async function customerWith(api: Api, externalData: ExternalData): Promise<Customer | undefined> {
  const query = { ...externalDataQuery(externalData), active: "Any" };
  const found = await search<Customer>(api, "crm/customers", query);
  const active = found.filter((one) => one.active !== false);
  const [customer, ...others] = active.length > 0 ? active : found;
  if (others.length === 0) return customer;
  const ids = [customer, ...others].map((one) => one?.id).join(", ");
  throw new InputError(
    `Several customers have ${inWords(externalData)}: ${ids}. Nothing was changed. Remove it from all but one of them.`,
  );
}

/** Locations and contacts of a customer have operations of their own, so an update leaves them as they are. */
async function update(api: Api, found: Customer, { locations, contacts, ...changes }: CustomerFields) {
  const { customFieldsMode, tagTypeIdsMode, ...given } = changes;
  if (Object.keys(given).length === 0) return found;
  return patchMerged(api, path`crm/customers/${found.id}`, changes);
}

function create(api: Api, fields: CustomerFields, externalData: ExternalData) {
  const { customFieldsMode, tagTypeIdsMode, ...customer } = fields;
  const missing = [
    ["Name", customer.name],
    ["Locations", customer.locations],
    ["Address", customer.address],
  ].flatMap(([label, value]) => (value === undefined ? [label] : []));
  if (missing.length > 0)
    throw new InputError(
      `No customer has ${inWords(externalData)}. To create one, enter ${missing.join(", ")} too.`,
    );
  const { applicationGuid, key, value } = externalData;
  return api.post("crm/customers", {
    ...customer,
    externalData: { applicationGuid, externalData: [{ key, value }] },
  });
}

/** Updates the customer that an external data value identifies, or creates it with that value. */
export async function upsertCustomer(api: Api, externalData: ExternalData, fields: CustomerFields) {
  const found = await customerWith(api, externalData);
  return found
    ? { created: false, customer: await update(api, found, fields) }
    : { created: true, customer: await create(api, fields, externalData) };
}
