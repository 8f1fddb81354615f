import table from "../operations/table.json";
import { scopeOf } from "../scopes";

/** The operations of the API by the name that its reference gives them, such as "Jobs_GetList". */
const operationsByName = new Map<string, string[]>();
for (const [operation, facts] of Object.entries<string>(table.operations)) {
  const [name = ""] = facts.split(";");
  operationsByName.set(name, [...(operationsByName.get(name) ?? []), operation]);
}

const REFERENCE = /api=tenant-(?<api>[a-z-]+)-v\d+&operation=(?<name>[\w-]+)/g;
const OPERATION = /\b(?:GET|POST|PUT|PATCH|DELETE) [a-z][\w/{}-]+/g;

const lettersOf = (text = "") => text.replace(/[^a-z]/g, "");

/** The operation of a page of the reference. Two modules may have one of the same name. */
function operationOf(api: string, name: string): string {
  const found = operationsByName.get(name) ?? [];
  const operation =
    found.length > 1
      ? found.find((one) => lettersOf(one.split("/")[0]?.split(" ")[1]) === lettersOf(api))
      : found[0];
  if (!operation)
    throw new Error(`The table of operations has no ${name} of ${api}: run npm run operations.`);
  return operation;
}

interface Scopes {
  /** Always needed. */
  needed: string[];
  /** Needed for some inputs only. */
  optional: string[];
}

/**
 * The scopes that an action needs.
 * @param source its source file, whose comments name what it calls: a page of the API's reference, or an operation such
 *   as "GET jpm/jobs/{id}". Those after "Also calls" are called for some inputs only.
 * @throws Error if the table of operations does not have a page's operation
 */
export function scopesOf(source: string): Scopes {
  const comments = source.match(/^\/\/.*(?:\n\/\/.*)*/gm)?.join("\n") ?? "";
  const [always = "", sometimes = ""] = comments.split("Also calls");
  const needed = scopesIn(always);
  return { needed, optional: scopesIn(sometimes).filter((scope) => !needed.includes(scope)) };
}

function scopesIn(text: string): string[] {
  const documented = [...text.matchAll(REFERENCE)].map(({ groups }) =>
    operationOf(groups?.api ?? "", groups?.name ?? ""),
  );
  return [...new Set([...documented, ...(text.match(OPERATION) ?? [])].map(scopeOf))].sort();
}
