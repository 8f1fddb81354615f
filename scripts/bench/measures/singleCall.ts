import { withServer } from "../processes";
import { count, type Section, times } from "../report";
import { alternately, medianOf, ratioOf } from "../statistics";
import type { Conditions } from "./conditions";

const CALLS = 400;

/** A server nearby. Without latency, a busy event loop would hide what waking up for each response costs. */
const LATENCY_MS = 25;

const MAXIMUM_RATIO = 2.5;

/** The number of records on the server; the calls request one of them. */
const JOBS = 100;

/** What one call costs, compared with the bare request. */
export async function singleCall({ runs = 5, certificate }: Conditions): Promise<Section> {
  const pairs = await withServer(
    { jobs: JOBS, remember: true, rateLimit: false, certificate },
    async (server) => {
      await server.warm(["calls", "callsBare"], CALLS);
      return alternately(
        runs,
        () => server.run("calls", CALLS, LATENCY_MS),
        () => server.run("callsBare", CALLS, LATENCY_MS),
      );
    },
  );
  const microseconds = (results: typeof pairs.ours) => medianOf(results, ({ cpuMs }) => cpuMs / CALLS) * 1000;
  const connections = (results: typeof pairs.ours) => medianOf(results, (one) => one.connections);
  const ratio = ratioOf(pairs, ({ cpuMs }) => cpuMs);
  const used = connections(pairs.ours);
  const protocol = certificate ? "https" : "plain http (no certificate: openssl is not installed)";
  return {
    title: "Single call",
    summary: `${count(microseconds(pairs.ours))} µs of CPU time, ${times(ratio)} times that of a bare keep-alive request with JSON.parse.`,
    about: `Get Job, ${count(CALLS)} calls in sequence over ${protocol} with a latency of ${LATENCY_MS} ms, compared with bare keep-alive requests and JSON.parse of the same response.`,
    rows: [
      {
        what: "CPU time per call",
        ours: `${count(microseconds(pairs.ours))} µs, ${times(ratio)} times`,
        other: `${count(microseconds(pairs.other))} µs`,
        target: `at most ${MAXIMUM_RATIO} times`,
        reached: ratio <= MAXIMUM_RATIO,
      },
      {
        what: "Connections used",
        ours: count(used),
        other: count(connections(pairs.other)),
        target: "1",
        reached: used === 1,
      },
    ],
  };
}
