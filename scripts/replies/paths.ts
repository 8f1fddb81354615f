import { collectionOf, idsOf, type Place, type Pool } from "./pool";

/** More paths are not tried for one operation. */
const MOST_PATHS = 80;

/**
 * The paths of an operation, with IDs of records that were read before.
 * @param path such as "/crm/v2/tenant/:tenant/customers/:id/contacts/:contactId"
 * @param names the placeholders' names in the OpenAPI files
 */
export function pathsOf(path: string, names: string[], pool: Pool): string[] {
  const [base = "", ...rest] = path.split(/\/(?=:(?!tenant\b))/);
  let places: Place[] = [{ path: base, collection: collectionOf(base) }];
  // Several placeholders multiply: fewer IDs are tried for each.
  const most = Math.ceil(MOST_PATHS ** (1 / Math.max(1, rest.length)));
  for (const [index, part] of rest.entries()) {
    const [, ...segments] = part.split("/");
    places = places.flatMap((place) =>
      idsIn(place, names[index] ?? "", pool)
        .slice(0, most)
        .map((id) => ({
          path: [place.path, encodeURIComponent(String(id)), ...segments].join("/"),
          collection: [place.collection, ":id", ...segments].join("/"),
        })),
    );
  }
  return places.slice(0, MOST_PATHS).map((place) => place.path);
}

/** The IDs that may follow a path: those that it returned, or those of records of the same name. */
function idsIn(place: Place, name: string, pool: Pool): unknown[] {
  const read = pool.of(place.collection).filter(({ path }) => path === place.path);
  if (read.length > 0) {
    // Some records are identified by a field of the placeholder's name.
    const named = read.flatMap(({ records }) => records.map((record) => record[name]));
    const ids = read.flatMap(idsOf);
    return ids.length > 0 ? ids : named.filter((id) => id !== undefined);
  }
  const segment = place.path.split("/").at(-1) ?? "";
  const embedded = pool
    .inPath(place.path)
    .flatMap((record) => (Array.isArray(record[segment]) ? record[segment] : []));
  if (embedded.length > 0) return embedded.map((row) => row?.id).filter((id) => id !== undefined);
  const ids = [
    ...pool.named(segment).flatMap(idsOf),
    ...pool.idsFor(/id$/i.test(name) ? name : `${name}Id`, place),
  ];
  return [...new Set(ids)].slice(0, MOST_PATHS);
}
