import type { Infer } from "../../kit/action/record";
import type { Api } from "../client";
import { fetchAllPages } from "../listing";
import type { location } from "../records";
import { type Address, isAt } from "./address";
import { type ExternalData, externalDataQuery } from "./customers";
import { type Match, Matches } from "./matches";
import { search } from "./search";
import { comparableName } from "./spelling";

type Location = Infer<typeof location>;

/** What is known about a location of a customer. */
export interface LocationCriteria {
  name?: string;
  address?: Address;
  externalData?: ExternalData;
}

/**
 * Finds locations among all those of a customer, whatever the spelling of their addresses.
 * @returns best match first
 */
export async function matchLocations(
  api: Api,
  customerId: number,
  { name, address, externalData }: LocationCriteria,
  warn: (message: string) => void,
): Promise<Match<Location>[]> {
  const [{ records: own }, withData] = await Promise.all([
    fetchAllPages<Location>(api, "crm/locations", { customerId }, { stableSort: "+Id", warn }),
    externalData
      ? search<Location>(api, "crm/locations", { customerId, ...externalDataQuery(externalData) })
      : [],
  ]);
  const matches = new Matches<Location>();
  matches.add("externalData", withData);
  if (address)
    matches.add(
      "address",
      own.filter((one) => isAt(address, one.address)),
    );
  if (name)
    matches.add(
      "name",
      own.filter((one) => comparableName(one.name) === comparableName(name)),
    );
  return matches.ranked();
}
