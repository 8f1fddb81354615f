import { InputError } from "../../kit/http/errors";

/** What a record has in common with what was looked for. */
export type Reason = "externalData" | "email" | "phone" | "name" | "address" | "similarName";

/**
 * How much a reason counts. Each outweighs those after it together: external data identifies a record, an email
 * address or a phone number identifies a household, a name alone identifies nobody.
 */
const WEIGHTS: Record<Reason, number> = {
  externalData: 100,
  email: 20,
  phone: 20,
  name: 5,
  address: 5,
  similarName: 1,
};

/** A record, and what it matches. */
export interface Match<Record> {
  record: Record;
  matchedBy: Reason[];
}

interface Named {
  id: number;
  name?: string | null;
}

const score = ({ matchedBy }: Match<unknown>) =>
  matchedBy.reduce((total, reason) => total + WEIGHTS[reason], 0);

/** Collects records that several searches return, and ranks them. */
export class Matches<Record extends Named> {
  private readonly byId = new Map<number, { record: Record; reasons: Set<Reason> }>();

  /** Adds what a search has returned. */
  add(reason: Reason, records: readonly Record[]): void {
    for (const record of records) {
      const known = this.byId.get(record.id) ?? { record, reasons: new Set() };
      known.reasons.add(reason);
      this.byId.set(record.id, known);
    }
  }

  /** All records so far. */
  records(): Record[] {
    return [...this.byId.values()].map(({ record }) => record);
  }

  /** Best match first; equal matches by ID. */
  ranked(): Match<Record>[] {
    return [...this.byId.values()]
      .map(({ record, reasons }) => ({ record, matchedBy: inOrder(reasons) }))
      .sort((one, other) => score(other) - score(one) || one.record.id - other.record.id);
  }
}

const inOrder = (reasons: Set<Reason>): Reason[] =>
  (Object.keys(WEIGHTS) as Reason[]).filter((reason) => reasons.has(reason));

const has = (match: Match<unknown>, ...reasons: Reason[]) =>
  reasons.every((reason) => match.matchedBy.includes(reason));

/**
 * The matches that may be the record that was looked for.
 * @param ranked best match first
 * @param searched what was looked for. A name or an address alone counts only if nothing better was given.
 */
export function qualified<Record>(ranked: Match<Record>[], searched: Set<Reason>): Match<Record>[] {
  const strong: Reason[] = ["externalData", "email", "phone"];
  const weak = (["name", "address"] as Reason[]).filter((reason) => searched.has(reason));
  const onlyWeak = !strong.some((reason) => searched.has(reason));
  return ranked.filter(
    (match) =>
      strong.some((reason) => has(match, reason)) ||
      has(match, "name", "address") ||
      (onlyWeak && weak.length > 0 && has(match, ...weak)),
  );
}

/** The best of the qualified matches, and whether another one is as good. */
export function best<Record>(matches: Match<Record>[]) {
  const [first, second] = matches;
  return {
    first,
    isAmbiguous: first !== undefined && second !== undefined && score(first) === score(second),
  };
}

/** What to do if several records match equally well. */
export type WhenAmbiguous = "Fail" | "Use First" | "Create";

/**
 * Decides whether a record exists already.
 * @param matches qualified ones, best first
 * @returns the match; undefined if the record has to be created
 * @throws InputError if several match equally well, and the flow does not say what to do then
 */
export function existing<Record extends Named>(
  plural: string,
  matches: Match<Record>[],
  whenAmbiguous: WhenAmbiguous,
): Match<Record> | undefined {
  const { first, isAmbiguous } = best(matches);
  if (!isAmbiguous || whenAmbiguous === "Use First") return first;
  if (whenAmbiguous === "Create") return undefined;
  const named = matches
    .slice(0, 5)
    .map(
      ({ record, matchedBy }) =>
        `${record.name ?? "without a name"} (ID: ${record.id}, by ${inWords(matchedBy)})`,
    );
  throw new InputError(
    `Several ${plural} match equally well: ${named.join("; ")}. Nothing was created. Narrow Match By, or choose in When Ambiguous what to do then.`,
  );
}

const WORDS: Record<Reason, string> = {
  externalData: "external data",
  email: "email address",
  phone: "phone number",
  name: "name",
  address: "address",
  similarName: "similar name",
};

const inWords = (reasons: Reason[]) => reasons.map((reason) => WORDS[reason]).join(" and ");
