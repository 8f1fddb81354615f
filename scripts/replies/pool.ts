/** Values of the sandbox's responses, from which further requests are composed. */

type Fields = Record<string, unknown>;

/** The path of a request. */
export interface Place {
  /** The path with its placeholders, as `collectionOf` returns it. */
  collection: string;
  /** The path itself: "/crm/v2/tenant/:tenant/customers/601/contacts". */
  path: string;
}

/** The records that a path returned. */
export interface Read extends Place {
  records: Fields[];
}

/** "/crm/v2/tenant/:tenant/customers/:customerId/contacts" is the collection "crm/customers/:id/contacts". */
export const collectionOf = (path: string): string =>
  path
    .replace(/\/v\d+\/tenant\/:tenant\//, "/")
    .replace(/:\w+/g, ":id")
    .slice(1);

const letters = (text: string) => text.toLowerCase().replace(/[^a-z]/g, "");

/** "customerId" and "customerIds" name customers. */
const nounOf = (name: string) => letters(name).replace(/ids?$/, "");

const lastOf = (collection: string) => letters(collection.split("/").at(-1) ?? "");

/** The plural forms that paths may have. */
const pluralsOf = (noun: string) => [noun, `${noun}s`, `${noun}es`, noun.replace(/y$/, "ies")];

const isPartOf = (word: string, name: string) => name.startsWith(word) || name.endsWith(word);

export class Pool {
  private readonly reads: Read[] = [];
  /** The results of `valuesOf` and `idsFor`, which search all responses. */
  private readonly found = new Map<string, unknown[]>();

  add({ records, ...read }: Read): void {
    if (records.length === 0) return;
    this.reads.push({ ...read, records: records.slice(0, MOST_RECORDS) });
    this.found.clear();
  }

  /** The responses to the paths of a collection. */
  of(collection: string): Read[] {
    return this.reads.filter((read) => read.collection === collection);
  }

  /** The responses of collections whose last segment is a word or its plural. */
  named(word: string): Read[] {
    return this.reads.filter(({ collection }) => pluralsOf(letters(word)).includes(lastOf(collection)));
  }

  /** The values of a field in any response, those of the record in the path and of its collection first. */
  valuesOf(name: string, place: Place): unknown[] {
    return this.once(`values ${name} ${place.path}`, () => {
      const found: unknown[] = [];
      const others = this.nearest(place.collection).flatMap(({ records }) => records);
      for (const record of [...this.inPath(place.path), ...others]) collect(record, letters(name), found);
      return found;
    });
  }

  /** IDs that a field may have, the most probable first. */
  idsFor(name: string, place: Place): unknown[] {
    return this.once(`ids ${name} ${place.path}`, () => {
      const plurals = pluralsOf(nounOf(name));
      const ofNoun = (fits: (last: string) => boolean) =>
        nounOf(name) ? this.reads.filter((read) => fits(lastOf(read.collection))).flatMap(idsOf) : [];
      const values = [name, name.replace(/s$/, "")].flatMap((one) => this.valuesOf(one, place));
      return [
        ...values.filter((value) => typeof value !== "object"),
        ...ofNoun((last) => plurals.includes(last)),
        ...plurals.flatMap((plural) => this.valuesOf(plural, place)).map((value) => (value as Fields)?.id),
        ...ofNoun((last) => plurals.some((plural) => isPartOf(plural, last) || plural.endsWith(last))),
        ...this.nearest(place.collection).flatMap((read) => idsOf(read).slice(0, 3)),
      ].filter((id) => id !== undefined);
    });
  }

  /** The records whose IDs are in a path. */
  inPath(path: string): Fields[] {
    return this.reads
      .filter((read) => path.startsWith(`${read.path}/`))
      .flatMap((read) => {
        const [id] = path.slice(read.path.length + 1).split("/");
        return read.records.filter((record) => String(record.id) === id);
      });
  }

  private once(key: string, search: () => unknown[]): unknown[] {
    const found = this.found.get(key) ?? [...new Set(search())];
    this.found.set(key, found);
    return found;
  }

  private nearest(collection: string): Read[] {
    const isOwn = (read: Read) => read.collection === collection;
    return [...this.reads.filter(isOwn), ...this.reads.filter((read) => !isOwn(read))];
  }
}

/** Of one response, and of one field: more make the search slower, and no better. */
const MOST_RECORDS = 60;

/** The IDs of the records read. */
export const idsOf = ({ records }: Read): unknown[] =>
  records.map(({ id }) => id).filter((id) => id !== undefined && id !== null);

/** Adds the values of a field, at any depth. */
function collect(value: unknown, name: string, found: unknown[]): void {
  if (typeof value !== "object" || value === null || found.length >= MOST_RECORDS) return;
  for (const [key, field] of Object.entries(value)) {
    if (letters(key) === name && field !== null) found.push(...(Array.isArray(field) ? field : [field]));
    collect(field, name, found);
  }
}
