import type { Infer } from "../../kit/action/record";
import { path } from "../../kit/http/path";
import type { Query } from "../../kit/http/types";
import type { Api } from "../client";
import type { customer, location } from "../records";
import { type Address, addressQueries, isAt } from "./address";
import { type Match, Matches, type Reason } from "./matches";
import { search, withIds } from "./search";
import { comparableName } from "./spelling";

type Customer = Infer<typeof customer>;
type Location = Infer<typeof location>;

/** Data that another system has stored on a record. */
export interface ExternalData {
  applicationGuid?: string;
  key: string;
  value: string;
}

/** What is known about a customer. Several phone numbers or email addresses match by any of them. */
export interface CustomerCriteria {
  /** Digits only. */
  phones: readonly string[];
  emails: readonly string[];
  name?: string;
  /** The customer's own address, or that of one of its locations. */
  address?: Address;
  externalData?: ExternalData;
}

/** The reasons for which a customer can match, by what is known. */
export function searchedReasons({
  phones,
  emails,
  name,
  address,
  externalData,
}: CustomerCriteria): Set<Reason> {
  const given: [Reason, boolean][] = [
    ["externalData", externalData !== undefined],
    ["email", emails.length > 0],
    ["phone", phones.length > 0],
    ["name", name !== undefined],
    ["address", address !== undefined],
  ];
  return new Set(given.filter(([, isGiven]) => isGiven).map(([reason]) => reason));
}

/** The query that finds a record by external data. */
export const externalDataQuery = ({ applicationGuid, key, value }: ExternalData): Query => ({
  externalDataApplicationGuid: applicationGuid,
  externalDataKey: key,
  externalDataValues: value,
});

/**
 * Finds customers by what is known about them: one search for each criterion, side by side.
 * @param query parameters of every search of customers, such as `active`
 * @returns best match first
 */
export async function matchCustomers(
  api: Api,
  criteria: CustomerCriteria,
  query: Query = {},
): Promise<Match<Customer>[]> {
  const { phones, emails, name, address, externalData } = criteria;
  const customers = (by: Query) => search<Customer>(api, "crm/customers", { ...query, ...by });
  const matches = new Matches<Customer>();
  const searches: Promise<void>[] = [
    ...phones.map(async (phone) => matches.add("phone", await customers({ phone }))),
    ...emails.map(async (email) => matches.add("email", await withEmail(api, email, query))),
  ];
  if (externalData)
    searches.push(
      customers(externalDataQuery(externalData)).then((found) => matches.add("externalData", found)),
    );
  if (name)
    searches.push(
      customers({ name }).then((found) => {
        for (const one of found) matches.add(isNamed(name, one) ? "name" : "similarName", [one]);
      }),
    );
  if (address) searches.push(atAddress(api, address, query).then((found) => matches.add("address", found)));
  await Promise.all(searches);
  // A customer found by phone number may also have the name and the address, in another spelling.
  if (name)
    matches.add(
      "name",
      matches.records().filter((one) => isNamed(name, one)),
    );
  if (address)
    matches.add(
      "address",
      matches.records().filter((one) => isAt(address, one.address)),
    );
  return matches.ranked();
}

const isNamed = (name: string, customer: { name?: string | null }) =>
  comparableName(customer.name ?? "") === comparableName(name);

/** Customers that live at an address, or have a location there. */
async function atAddress(api: Api, address: Address, query: Query): Promise<Customer[]> {
  const queries = addressQueries(address);
  const [customers, locations] = await Promise.all([
    Promise.all(queries.map((by) => search<Customer>(api, "crm/customers", { ...query, ...by }))),
    Promise.all(queries.map((by) => search<Location>(api, "crm/locations", { ...query, ...by }))),
  ]);
  const own = customers.flat().filter((customer) => isAt(address, customer.address));
  const known = new Set(own.map(({ id }) => id));
  const others = locations
    .flat()
    .filter((location) => isAt(address, location.address) && !known.has(location.customerId))
    .map(({ customerId }) => customerId);
  return [...own, ...(await withIds<Customer>(api, "crm/customers", others, query))];
}

interface ContactMethod {
  id: number;
  contactId: string;
  value: string;
}

interface Relationship {
  id: number;
  relatedEntityId: number;
  typeSlug: string;
}

/** Customers that have a contact with an email address, or a location with one. Lists of customers lack this filter. */
async function withEmail(api: Api, email: string, query: Query): Promise<Customer[]> {
  const methods = await search<ContactMethod>(api, "crm/contacts/contact-methods", {
    type: "Email",
    value: email,
  });
  const contactIds = new Set(
    methods.filter(({ value }) => value.trim().toLowerCase() === email).map(({ contactId }) => contactId),
  );
  const relationships = await Promise.all(
    [...contactIds].map((id) => search<Relationship>(api, path`crm/contacts/${id}/relationships`, {})),
  );
  const related = (type: string) =>
    relationships
      .flat()
      .filter(({ typeSlug }) => typeSlug.toLowerCase() === type)
      .map(({ relatedEntityId }) => relatedEntityId);
  const locations = await withIds<Location>(api, "crm/locations", related("location"), query);
  return withIds<Customer>(
    api,
    "crm/customers",
    [...related("customer"), ...locations.map(({ customerId }) => customerId)],
    query,
  );
}
