import { LATENCY_MS, withServer } from "../processes";
import { count, type Section, time } from "../report";
import { alternately, medianOf } from "../statistics";
import type { Conditions } from "./conditions";

const CALLS = 300;

/** ServiceTitan's own: https://developer.servicetitan.io/docs/faqs-apis-app-keys-client-keys */
const CALLS_A_SECOND = 60;

const MOST_MS = 6000;

/** One in a hundred: a server's window and a client's never begin at the same moment. */
const MOST_REFUSED = 3;

/** Far more calls at once than the vendor takes in a second. */
export async function burst({ runs = 3, certificate }: Conditions): Promise<Section> {
  const pairs = await withServer(
    { jobs: CALLS, remember: false, rateLimit: CALLS_A_SECOND, certificate },
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
    title: "A burst",
    about: `${count(CALLS)} Get Job at once, ${LATENCY_MS} ms a request, where ${CALLS_A_SECOND} a second are let in, against plain requests that are all sent at once.`,
    rows: [
      {
        what: "Calls that succeed",
        ours: count(ours.found),
        other: count(naive.found),
        target: count(CALLS),
        reached: ours.found === CALLS,
      },
      {
        what: "Answers with 429",
        ours: count(ours.refused),
        other: count(naive.refused),
        target: `at most ${MOST_REFUSED}`,
        reached: ours.refused <= MOST_REFUSED,
      },
      {
        what: "Time",
        ours: time(ours.ms),
        other: time(naive.ms),
        target: `at most ${time(MOST_MS)}`,
        reached: ours.ms <= MOST_MS,
      },
    ],
  };
}

interface Summary {
  found: number;
  refused: number;
  ms: number;
}
