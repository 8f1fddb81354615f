import { concurrently } from "../../kit/action/concurrently";
import { withThousandsSeparators } from "../../kit/action/dataSource";
import { isObject } from "../../kit/inputs";
import { clocked } from "../../kit/trigger/clock";
import { type Source, unsorted } from "../../kit/trigger/source";
import { earlier, firstSet, type Timestamp, timestamp } from "../../kit/trigger/timestamp";
import type { Api } from "../client";
import { readRecord } from "../envelope";
import { fetchAllPages } from "../listing";
import type { Kind } from "./kinds";
import { unlessMissing } from "./missing";

/** A record, or a malformed row in its place. */
export interface Row {
  id: number;
  [field: string]: unknown;
}

type Query = { [parameter: string]: unknown };

/** A server may compare only dates, or use its own time zone. Records outside the range are skipped afterwards. */
const MARGIN_MS = 24 * 60 * 60_000;

/** A day before the timestamp, in whole seconds, as the API accepts it. */
const filterTime = (since: Timestamp) => `${earlier(since, MARGIN_MS).slice(0, 19)}Z`;

/** Twice the number of requests that HaloPSA accepts in 3 minutes: a poll that reads more would take too long. */
const MOST_DETAILS = 1_000;

const DETAILS_AT_ONCE = 5;

/** The number of newest records to try: one may be deleted before its details are read. */
const NEWEST_TRIED = 5;

/** The changes of one of HaloPSA's lists. */
export function sourceOf(
  api: Api,
  kind: Kind,
  { filters, warn }: { filters: Query; warn(message: string): void },
): Source<Row> {
  const { plural, path, query: always, modified, created, isFiltered, hasDetails } = kind;
  const { get, now, startedAt } = clocked(api);

  const changedAt = (row: Row) => firstSet(...modified.map((field) => row[field]));
  const createdAt = (row: Row) => (created === undefined ? undefined : row[created]);
  const modifiedAt = (row: Row) => changedAt(row) ?? firstSet(createdAt(row));
  const read = (query: Query, limit?: number) =>
    fetchAllPages<Row>({ ...api, getRaw: get }, path, { ...always, ...filters, ...query }, { limit, warn });

  const details = new Map<number, Row>();
  const lacksTime = (row: Row) =>
    hasDetails === true && isObject(row) && Number.isSafeInteger(row.id) && changedAt(row) === undefined;

  /** The row with its details. Unchanged if there are none, for example because the record was just deleted. */
  async function detailed(row: Row): Promise<Row> {
    if (!lacksTime(row)) return row;
    const known = details.get(row.id);
    if (known) return known;
    const response = await unlessMissing(get(`${path}/${row.id}`, { includedetails: true }));
    const read = readRecord(path, response);
    // HaloPSA returns nothing, or a record whose ID is 0, for a record that does not exist.
    const result = isObject(read) && read.id === row.id ? (read as Row) : row;
    details.set(row.id, result);
    return result;
  }

  async function allDetailed(rows: Row[], since: Timestamp | undefined): Promise<Row[]> {
    const missing = rows.filter((row) => lacksTime(row) && !details.has(row.id));
    if (details.size + missing.length > MOST_DETAILS) throw tooMany(plural, since);
    await concurrently(missing, DETAILS_AT_ONCE, async (row) => {
      await detailed(row);
      return true;
    });
    return Promise.all(rows.map(detailed));
  }

  return unsorted(
    {
      id: ({ id }) => id,
      created: (row) => timestamp(createdAt(row)),
      modified: modifiedAt,
      now,
      startedAt,
      async all(since) {
        const filter = isFiltered && since ? { lastupdatefromdate: filterTime(since) } : {};
        const { records: rows, complete } = await read(filter);
        const records = await allDetailed(rows, since);
        if (
          records.length > 0 &&
          !records.some((row) => isObject(row) && modified.some((name) => name in row))
        )
          warn(`HaloPSA's ${plural} do not contain ${modified.join(" or ")}: updates cannot be detected.`);
        return { records, complete };
      },
    },
    async () => {
      const { records } = await read({ orderdesc: true }, NEWEST_TRIED);
      for (const row of records) {
        const record = await detailed(row);
        if (isObject(record) && modifiedAt(record)) return record;
      }
      return records[0];
    },
  );
}

const tooMany = (plural: string, since: Timestamp | undefined) =>
  new Error(
    `More than ${withThousandsSeparators(MOST_DETAILS)} ${plural} ${since ? `changed since ${since.slice(0, 10)}` : "exist"}, and HaloPSA's list does not contain the time of their last change. Set Look-Back Date to a later day: polling then restarts from that day, and earlier changes that are not delivered yet are left out.`,
  );
