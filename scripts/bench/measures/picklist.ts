import { LATENCY_MS, withServer } from "../processes";
import { count, type Section, time, times } from "../report";
import { alternately, medianOf, ratioOf } from "../statistics";
import type { Conditions } from "./conditions";

/** The most entries that a picklist shows. */
const SIZE = 10_000;

const MOST_ROUND_TRIPS = 4;

/** A full picklist. */
export async function picklist({ runs = 5, certificate }: Conditions): Promise<Section> {
  const pairs = await withServer(
    { jobs: SIZE, remember: true, rateLimit: false, certificate },
    async (server) => {
      await server.warm(["picklist", "picklistNaive"], SIZE);
      return alternately(
        runs,
        () => server.run("picklist", SIZE),
        () => server.run("picklistNaive", SIZE),
      );
    },
  );
  const [ours, naive] = [pairs.ours, pairs.other].map((results) => ({
    ms: medianOf(results, ({ ms }) => ms),
    entries: medianOf(results, ({ found }) => found),
    requests: medianOf(results, ({ requests }) => requests),
  })) as [Summary, Summary];
  const trips = ours.ms / LATENCY_MS;
  return {
    title: "Picklist",
    about: `Select Job with ${count(SIZE)} entries, ${LATENCY_MS} ms a request, against the naive way of Fetch All.`,
    rows: [
      { what: "Entries", ours: count(ours.entries), other: count(naive.entries) },
      {
        what: "Time",
        ours: time(ours.ms),
        other: `${time(naive.ms)}, so ${times(ratioOf(pairs, ({ ms }) => ms))} times`,
      },
      {
        what: "Round trips' time",
        ours: times(trips),
        other: times(naive.ms / LATENCY_MS),
        target: `at most ${MOST_ROUND_TRIPS}`,
        reached: trips <= MOST_ROUND_TRIPS && ours.entries === SIZE,
      },
      { what: "Requests", ours: count(ours.requests), other: count(naive.requests) },
    ],
  };
}

interface Summary {
  ms: number;
  entries: number;
  requests: number;
}
