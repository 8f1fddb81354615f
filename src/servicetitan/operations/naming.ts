import type { Entry } from "../../kit/action/dataSource";
import { MODULES } from "../modules";
import { nameOf, operationKeys } from "./table";

/** The modules, as the values of an input. */
export const moduleOptions = Object.entries(MODULES).map(([value, label]) => ({ value, label }));

/** "ApBills_GetListPaginated" as "AP Bills, Get List Paginated". */
const inWords = (name: string): string =>
  name
    .split("_")
    .map((part) =>
      part
        .replace(/([a-z\d])([A-Z])/g, "$1 $2")
        .replace(/([A-Z])([A-Z][a-z])/g, "$1 $2")
        .replace(/\bAp\b/g, "AP")
        .replace(/\bGl\b/g, "GL")
        .replace(/\bSms\b/g, "SMS"),
    )
    .join(", ");

const moduleOf = (key: string): string => key.split(/[ /]/)[1] ?? "";

/** "Job Planning: Jobs, Hold (PUT jpm/jobs/{id}/hold)" */
export const labelOf = (key: string): string =>
  `${MODULES[moduleOf(key)] ?? moduleOf(key)}: ${inWords(nameOf(key))} (${key})`;

/**
 * The operations of a module whose label contains all words, in any order and case. Sorted by module and path.
 * @param search words; all operations if there are none
 */
export function findOperations(search = "", module?: string): Entry[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return operationKeys()
    .filter((key) => module === undefined || moduleOf(key) === module)
    .map((key) => ({ key, label: labelOf(key) }))
    .filter(({ label }) => words.every((word) => label.toLowerCase().includes(word)))
    .sort((one, other) => compared(titleOf(one), titleOf(other)));
}

const titleOf = ({ label }: Entry): string => label.slice(0, label.indexOf(":"));

const compared = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
