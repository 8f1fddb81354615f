import { LATENCY_MS, withServer } from "../processes";
import { count, type Section, time, times } from "../report";
import { alternately, medianOf, ratioOf } from "../statistics";
import type { Conditions } from "./conditions";

/** The maximum number of options in a picklist. */
const SIZE = 10_000;

const MAXIMUM_ROUND_TRIPS = 4;

/** A picklist with the maximum number of options. */
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
  const ratio = ratioOf(pairs, ({ ms }) => ms);
  return {
    title: "Picklist",
    summary: `${count(SIZE)} options in ${time(ours.ms)}, ${times(1 / ratio)} times as fast as the naive way.`,
    about: `Select Job with ${count(SIZE)} options and a latency of ${LATENCY_MS} ms, compared with the naive way of Fetch All.`,
    rows: [
      { what: "Options", ours: count(ours.entries), other: count(naive.entries) },
      {
        what: "Time",
        ours: time(ours.ms),
        other: `${time(naive.ms)}; ratio ${times(ratio)}`,
      },
      {
        what: "Time in round trips",
        ours: times(trips),
        other: times(naive.ms / LATENCY_MS),
        target: `at most ${MAXIMUM_ROUND_TRIPS}`,
        reached: trips <= MAXIMUM_ROUND_TRIPS && ours.entries === SIZE,
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
