import { withServer } from "../processes";
import { count, type Section, times } from "../report";
import { alternately, medianOf, ratioOf } from "../statistics";
import type { Conditions } from "./conditions";

const CALLS = 2000;

const MOST_CPU = 1.3;

/** The server's records; one of them is asked for. */
const JOBS = 100;

/** What one call costs above the request that it consists of. */
export async function singleCall({ runs = 7, certificate }: Conditions): Promise<Section> {
  const pairs = await withServer(
    { jobs: JOBS, remember: true, rateLimit: false, certificate },
    async (server) => {
      await server.warm(["calls", "callsBare"], CALLS);
      return alternately(
        runs,
        () => server.run("calls", CALLS, 0),
        () => server.run("callsBare", CALLS, 0),
      );
    },
  );
  const microseconds = (results: typeof pairs.ours) => medianOf(results, ({ cpuMs }) => cpuMs / CALLS) * 1000;
  const connections = (results: typeof pairs.ours) => medianOf(results, (one) => one.connections);
  const ratio = ratioOf(pairs, ({ cpuMs }) => cpuMs);
  const reused = connections(pairs.ours);
  return {
    title: "A single call",
    about: `Get Job, ${count(CALLS)} times one after the other over ${certificate ? "TLS" : "plain http (no openssl was found to make a certificate with)"}, against a bare keep-alive request with JSON.parse of the same reply.`,
    rows: [
      {
        what: "CPU time a call",
        ours: `${count(microseconds(pairs.ours))} µs, ${times(ratio)} times`,
        other: `${count(microseconds(pairs.other))} µs`,
        target: `at most ${MOST_CPU} times`,
        reached: ratio <= MOST_CPU,
      },
      {
        what: "Connections opened",
        ours: count(reused),
        other: count(connections(pairs.other)),
        target: "1",
        reached: reached(reused),
      },
    ],
  };
}

const reached = (connections: number) => connections === 1;
