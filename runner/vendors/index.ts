import { didYouMean } from "../nearest";
import { halopsa } from "./halopsa";
import { omnidesk } from "./omnidesk";
import { serviceos } from "./serviceos";
import { servicetitan } from "./servicetitan";
import { tikting } from "./tikting";
import type { Vendor } from "./vendor";

/** The vendors, by their name on the command line. */
export const vendors: Record<string, Vendor> = { servicetitan, halopsa, serviceos, omnidesk, tikting };

/** The vendor whose demo runs if no vendor is named. */
export const DEFAULT_VENDOR = "servicetitan";

/**
 * Finds a vendor by its name on the command line.
 * @throws Error that suggests the nearest names
 */
export function findVendor(key: string = DEFAULT_VENDOR): Vendor {
  const vendor = Object.hasOwn(vendors, key) ? vendors[key] : undefined;
  if (vendor) return vendor;
  const keys = Object.keys(vendors);
  throw new Error(`There is no vendor ${key}. ${didYouMean(key, keys) || `There are: ${keys.join(", ")}.`}`);
}
