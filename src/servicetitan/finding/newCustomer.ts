import type { ValueOf } from "../../kit/inputs";
import { comparableEmail, type matchCustomerBy } from "../inputs/finding";
import { isPhone, phoneDigits } from "../inputs/phone";
import type { Address } from "./address";
import type { CustomerCriteria, ExternalData } from "./customers";
import { comparableName, comparableStreet, comparableZip } from "./spelling";

interface Contact {
  type?: string;
  value?: string;
}

interface NewExternalData {
  applicationGuid?: string;
  externalData?: { key: string; value: string }[];
}

/** The parts of a new customer by which an existing one is recognized. */
interface NewCustomer {
  name: string;
  address?: Address;
  contacts?: Contact[];
  locations?: { contacts?: Contact[] }[];
  externalData?: NewExternalData;
}

export type MatchBy = NonNullable<ValueOf<typeof matchCustomerBy>>;

const ALL: MatchBy = ["External Data", "Email", "Phone", "Name and Address"];

/** The first entry of external data: the others describe the record, the first one identifies it. */
export function identifying({
  applicationGuid,
  externalData,
}: NewExternalData = {}): ExternalData | undefined {
  const [first] = externalData ?? [];
  return first && { applicationGuid, key: first.key, value: String(first.value) };
}

/** What is known about a customer that may have to be created. */
export function criteriaOf(customer: NewCustomer, matchBy: MatchBy = ALL): CustomerCriteria {
  const by = new Set(matchBy);
  const contacts = [customer, ...(customer.locations ?? [])].flatMap((one) => one.contacts ?? []);
  const values = (types: string[]) =>
    contacts.filter(({ type = "" }) => types.includes(type)).map(({ value }) => String(value ?? ""));
  const phones = values(["Phone", "MobilePhone"]).map(phoneDigits).filter(isPhone);
  const emails = values(["Email"]).map(comparableEmail).filter(Boolean);
  return {
    phones: by.has("Phone") ? [...new Set(phones)] : [],
    emails: by.has("Email") ? [...new Set(emails)] : [],
    ...(by.has("Name and Address") ? { name: customer.name, address: customer.address } : {}),
    externalData: by.has("External Data") ? identifying(customer.externalData) : undefined,
  };
}

/** What identifies a customer, so that two runs never look for it and create it at the same time. */
export function keysOf(tenant: string, criteria: CustomerCriteria): string[] {
  const { phones, emails, name, address, externalData } = criteria;
  const parts = [
    ...phones.map((phone) => ["phone", phone]),
    ...emails.map((email) => ["email", email]),
    ...(externalData ? [["externalData", externalData.key, externalData.value]] : []),
    ...(name && address ? [["name", comparableName(name), ...placeOf(address)]] : []),
  ];
  return parts.map((part) => JSON.stringify([tenant, "customer", ...part]));
}

/** The street and postal code of an address, as they are compared. */
export const placeOf = ({ street, unit, zip }: Address): string[] => [
  comparableStreet(street ?? ""),
  comparableStreet(unit ?? ""),
  comparableZip(zip ?? ""),
];
