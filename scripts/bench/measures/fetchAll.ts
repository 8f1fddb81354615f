import { LATENCY_MS, type Result, withServer } from "../processes";
import { count, megabytes, type Row, type Section, time, times } from "../report";
import { alternately, medianOf, ratioOf } from "../statistics";
import type { Conditions } from "./conditions";

/** Numbers of records, and the round trips that reading them may take. */
const SIZES = [
  { size: 10_000, maximumRoundTrips: 4 },
  { size: 40_000 },
  { size: 100_000, maximumRoundTrips: 8 },
  { size: 160_000 },
];

/** The size that the summary mentions. */
const TYPICAL_SIZE = 100_000;

/** Reading keeps the records and the pages in flight: at most the size of the records once more. */
const MAXIMUM_MEMORY = 2;

/** With quadratic growth, the second step would take 2.2 times as long per record as the first. */
const MAXIMUM_GROWTH = 1.5;

interface Found {
  size: number;
  maximumRoundTrips?: number;
  ours: Result[];
  naive: Result[];
  ownBytes: number;
  parseMs: number;
  ratio: number;
}

/** Fetch All of jobs, from ten thousand to more than any tenant is likely to read. */
export async function fetchAll({ runs = 3, certificate, progress }: Conditions): Promise<Section> {
  const found: Found[] = [];
  for (const { size, maximumRoundTrips } of SIZES) {
    progress(`${count(size)} jobs`);
    found.push(
      await withServer({ jobs: size, remember: true, rateLimit: false, certificate }, async (server) => {
        await server.warm(["fetchAll", "fetchAllNaive"], size);
        const own = await server.run("parseAll", size, 0);
        const pairs = await alternately(
          runs,
          () => complete(server.run("fetchAll", size), size),
          () => complete(server.run("fetchAllNaive", size), size),
        );
        return {
          size,
          maximumRoundTrips,
          ours: pairs.ours,
          naive: pairs.other,
          ownBytes: own.ownBytes!,
          parseMs: own.ms,
          ratio: ratioOf(pairs, ({ ms }) => ms),
        };
      }),
    );
  }
  const typical = found.find(({ size }) => size === TYPICAL_SIZE)!;
  return {
    title: "Fetch All",
    summary: `${count(typical.size)} records in ${time(msOf(typical.ours))}, ${times(1 / typical.ratio)} times as fast as reading pages of 500 in sequence.`,
    about: `List Jobs with Fetch All and a latency of ${LATENCY_MS} ms, compared with reading pages of 500 in sequence, each over a new connection, and copying all records for every page.`,
    rows: [...found.flatMap(rowsOf), growthRow(found)],
    plot: {
      title: "Milliseconds",
      bars: found.flatMap(({ size, ours, naive }) =>
        [
          { label: `${count(size)} this component`, value: msOf(ours) },
          { label: `${count(size)} naive`, value: msOf(naive) },
        ].map((bar) => ({ ...bar, shown: count(bar.value) })),
      ),
    },
  };
}

/** @throws Error if records are missing: only equal results can be compared */
async function complete(run: Promise<Result>, size: number): Promise<Result> {
  const result = await run;
  if (result.found !== size) throw new Error(`Only ${result.found} of ${size} records were read.`);
  return result;
}

const msOf = (results: Result[]) => medianOf(results, ({ ms }) => ms);
const peakOf = (results: Result[]) => medianOf(results, ({ peakBytes }) => peakBytes);
const requestsOf = (results: Result[]) => medianOf(results, ({ requests }) => requests);

function rowsOf({ size, maximumRoundTrips, ours, naive, ownBytes, parseMs, ratio }: Found): Row[] {
  const trips = (results: Result[]) => msOf(results) / LATENCY_MS;
  const memory = peakOf(ours) / ownBytes;
  return [
    {
      what: `${count(size)} records: time`,
      ours: `${time(msOf(ours))} (parsing alone: ${time(parseMs)})`,
      other: `${time(msOf(naive))}; ratio ${times(ratio)}`,
    },
    {
      what: `${count(size)} records: time in round trips`,
      ours: times(trips(ours)),
      other: times(trips(naive)),
      ...(maximumRoundTrips === undefined
        ? {}
        : { target: `at most ${maximumRoundTrips}`, reached: trips(ours) <= maximumRoundTrips }),
    },
    {
      what: `${count(size)} records: requests`,
      ours: count(requestsOf(ours)),
      other: count(requestsOf(naive)),
    },
    {
      what: `${count(size)} records: peak memory`,
      ours: `${megabytes(peakOf(ours))}, ${times(memory)} times the ${megabytes(ownBytes)} of the records`,
      other: `${megabytes(peakOf(naive))}, ${times(peakOf(naive) / ownBytes)} times`,
      target: `at most ${MAXIMUM_MEMORY} times`,
      reached: memory <= MAXIMUM_MEMORY,
    },
  ];
}

/** The time per record must not grow with the number of records. */
function growthRow(found: Found[]): Row {
  const [, small, middle, large] = found as [Found, Found, Found, Found];
  const step = (from: Found, to: Found, results: "ours" | "naive") =>
    (msOf(to[results]) - msOf(from[results])) / (to.size - from.size);
  const growth = (results: "ours" | "naive") => step(middle, large, results) / step(small, middle, results);
  return {
    what: `Time per record, ${count(middle.size)} to ${count(large.size)} compared with ${count(small.size)} to ${count(middle.size)}`,
    ours: `${times(growth("ours"))} times`,
    other: `${times(growth("naive"))} times`,
    target: `linear: at most ${MAXIMUM_GROWTH}`,
    reached: growth("ours") <= MAXIMUM_GROWTH,
  };
}
