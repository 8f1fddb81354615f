import { path } from "../kit/http/path";
import type { Api } from "./client";
import { LARGEST_PAGE } from "./listing";

interface Party {
  id?: unknown;
  name?: string;
  address?: object;
  contacts?: object[];
}

interface Contact {
  id: number;
  type: string;
  value: string;
  memo?: string | null;
}

interface Address {
  street?: string;
  unit?: string | null;
  city?: string;
  state?: string;
  zip?: string;
  country?: string;
  latitude?: number | null;
  longitude?: number | null;
}

/**
 * The customer or location of a call as ServiceTitan requires it: with name, address and contacts. What is not given is
 * read from the record.
 */
export async function completeParty(api: Api, from: "customers" | "locations", party: Party) {
  const record = path`crm/${from}/${String(party.id)}`;
  const { name, address } =
    party.name === undefined || party.address === undefined
      ? await api.get<{ name: string; address: Address }>(record)
      : {};
  return {
    name,
    address: address && addressOf(address),
    contacts: party.contacts ?? (await contactsOf(api, record)),
    ...party,
  };
}

/** Unlike the CRM module, the telecom module requires a unit. */
const addressOf = ({ street, unit, city, state, zip, country, latitude, longitude }: Address) => ({
  street,
  unit: unit ?? "",
  city,
  state,
  zip,
  country,
  latitude,
  longitude,
});

/** Unlike the CRM module, the telecom module requires a memo. */
async function contactsOf(api: Api, record: string) {
  const { data } = await api.get<{ data: Contact[] }>(`${record}/contacts`, { pageSize: LARGEST_PAGE });
  return data.map(({ id, type, value, memo }) => ({ id, type, value, memo: memo ?? "" }));
}
