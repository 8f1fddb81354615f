import { LATENCY_MS, type Result, withServer } from "../processes";
import { count, megabytes, type Row, type Section, time, times } from "../report";
import { alternately, medianOf, ratioOf } from "../statistics";
import type { Conditions } from "./conditions";

/** Records, with the round trips that reading them may take. */
const SIZES = [
  { size: 10_000, mostRoundTrips: 4 },
  { size: 40_000 },
  { size: 100_000, mostRoundTrips: 8 },
  { size: 160_000 },
];

/** Reading keeps the records and the pages that are under way: no more than the records once again. */
const MOST_MEMORY = 2;

/** A time that grows with the square would make the second step 2.2 times the first. */
const MOST_GROWTH = 1.5;

interface Found {
  size: number;
  mostRoundTrips?: number;
  ours: Result[];
  naive: Result[];
  ownBytes: number;
  parseMs: number;
  ratio: number;
}

/** Fetch All of jobs, from ten thousand to more than anyone has. */
export async function fetchAll({ runs = 3, certificate, tell }: Conditions): Promise<Section> {
  const found: Found[] = [];
  for (const { size, mostRoundTrips } of SIZES) {
    tell(`${count(size)} jobs`);
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
          mostRoundTrips,
          ours: pairs.ours,
          naive: pairs.other,
          ownBytes: own.ownBytes!,
          parseMs: own.ms,
          ratio: ratioOf(pairs, ({ ms }) => ms),
        };
      }),
    );
  }
  return {
    title: "Fetch All",
    about: `List Jobs with Fetch All, ${LATENCY_MS} ms a request, against pages of 500 one after the other, each over a new connection, and all records copied for each page.`,
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

/** @throws Error where records are missing: what is not the same job cannot be compared */
async function complete(run: Promise<Result>, size: number): Promise<Result> {
  const result = await run;
  if (result.found !== size) throw new Error(`${result.found} of ${size} records were read.`);
  return result;
}

const msOf = (results: Result[]) => medianOf(results, ({ ms }) => ms);
const peakOf = (results: Result[]) => medianOf(results, ({ peakBytes }) => peakBytes);
const requestsOf = (results: Result[]) => medianOf(results, ({ requests }) => requests);

function rowsOf({ size, mostRoundTrips, ours, naive, ownBytes, parseMs, ratio }: Found): Row[] {
  const trips = (results: Result[]) => msOf(results) / LATENCY_MS;
  const memory = peakOf(ours) / ownBytes;
  return [
    {
      what: `${count(size)} records: time`,
      ours: `${time(msOf(ours))} (parsing alone: ${time(parseMs)})`,
      other: `${time(msOf(naive))}, so ${times(ratio)} times`,
    },
    {
      what: `${count(size)} records: round trips' time`,
      ours: times(trips(ours)),
      other: times(trips(naive)),
      ...(mostRoundTrips === undefined
        ? {}
        : { target: `at most ${mostRoundTrips}`, reached: trips(ours) <= mostRoundTrips }),
    },
    {
      what: `${count(size)} records: requests`,
      ours: count(requestsOf(ours)),
      other: count(requestsOf(naive)),
    },
    {
      what: `${count(size)} records: peak memory`,
      ours: `${megabytes(peakOf(ours))}, ${times(memory)} times the records' own ${megabytes(ownBytes)}`,
      other: `${megabytes(peakOf(naive))}, ${times(peakOf(naive) / ownBytes)} times`,
      target: `at most ${MOST_MEMORY} times`,
      reached: memory <= MOST_MEMORY,
    },
  ];
}

/** Two equal steps of records must take about the same time more. */
function growthRow(found: Found[]): Row {
  const [, small, middle, large] = found as [Found, Found, Found, Found];
  const step = (from: Found, to: Found, results: "ours" | "naive") =>
    (msOf(to[results]) - msOf(from[results])) / (to.size - from.size);
  const growth = (results: "ours" | "naive") => step(middle, large, results) / step(small, middle, results);
  return {
    what: `Time of ${count(middle.size)} to ${count(large.size)}, against ${count(small.size)} to ${count(middle.size)}`,
    ours: `${times(growth("ours"))} times`,
    other: `${times(growth("naive"))} times`,
    target: `linear: at most ${MOST_GROWTH}`,
    reached: growth("ours") <= MOST_GROWTH,
  };
}
