import { LATENCY_MS, withServer } from "../processes";
import { count, type Section, time } from "../report";
import { alternately, medianOf } from "../statistics";
import type { Conditions } from "./conditions";

const CALLS = 300;

/** ServiceTitan's limit: https://developer.servicetitan.io/docs/faqs-apis-app-keys-client-keys */
const CALLS_PER_SECOND = 60;

const MAXIMUM_MS = 6000;

/** One percent: the windows of the server and the client never start at the same time. */
const MAXIMUM_REFUSED = 3;

/** Many more simultaneous calls than the vendor accepts per second. */
export async function burst({ runs = 3, certificate }: Conditions): Promise<Section> {
  const pairs = await withServer(
    { jobs: CALLS, remember: false, rateLimit: CALLS_PER_SECOND, certificate },
    async (server) => {
      await server.warm(["burst"], CALLS);
      return alternately(
        runs,
        () => server.run("burst", CALLS),
        () => server.run("burstNaive", CALLS),
      );
    },
  );
  const [ours, naive] = [pairs.ours, pairs.other].map((results) => ({
    found: medianOf(results, ({ found }) => found),
    refused: medianOf(results, ({ refused }) => refused),
    ms: medianOf(results, ({ ms }) => ms),
  })) as [Summary, Summary];
  return {
    title: "Rate limit",
    summary: `of ${count(CALLS)} simultaneous calls, ${count(ours.found)} succeed within ${time(ours.ms)} at ${CALLS_PER_SECOND} calls per second; without a limiter, ${count(naive.found)} do.`,
    about: `Get Job, ${count(CALLS)} simultaneous calls with a latency of ${LATENCY_MS} ms to a server that accepts ${CALLS_PER_SECOND} per second, compared with plain requests that are all sent at once.`,
    rows: [
      {
        what: "Successful calls",
        ours: count(ours.found),
        other: count(naive.found),
        target: count(CALLS),
        reached: ours.found === CALLS,
      },
      {
        what: "Responses with status 429",
        ours: count(ours.refused),
        other: count(naive.refused),
        target: `at most ${MAXIMUM_REFUSED}`,
        reached: ours.refused <= MAXIMUM_REFUSED,
      },
      {
        what: "Time",
        ours: time(ours.ms),
        other: time(naive.ms),
        target: `at most ${time(MAXIMUM_MS)}`,
        reached: ours.ms <= MAXIMUM_MS,
      },
    ],
  };
}

interface Summary {
  found: number;
  refused: number;
  ms: number;
}
