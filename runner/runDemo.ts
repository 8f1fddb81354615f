import type { Demo, DemoContext, Entry } from "./demo";
import type { Session } from "./session";
import { type Exchange, recordTraffic } from "./traffic";

/** A step of a demo that has ended. */
export interface DemoStep {
  /** Counted from 1. */
  number: number;
  title: string;
  /** The result in a few words; undefined if the step failed. */
  summary: string | undefined;
  requests: Exchange[];
  milliseconds: number;
}

/** Called while a demo runs. */
export interface DemoEvents {
  onStep(step: DemoStep): void;
  onNote(text: string): void;
}

/** The total of a demo. */
export interface DemoReport {
  steps: number;
  requests: number;
  milliseconds: number;
}

/**
 * Connects, and runs a vendor's demo.
 * @throws what the step that failed has thrown, after `onStep` was called for it
 */
export async function runDemo(session: Session, demo: Demo, events: DemoEvents): Promise<DemoReport> {
  const { platform, sandbox, writes } = session;
  const report: DemoReport = { steps: 0, requests: 0, milliseconds: 0 };
  const started = performance.now();

  const step: DemoContext["step"] = async (title, run, describe) => {
    report.steps += 1;
    const number = report.steps;
    const requests: Exchange[] = [];
    const stepStarted = performance.now();
    let summary: string | undefined;
    try {
      const result = await recordTraffic((exchange) => requests.push(exchange), run);
      summary = describe(result);
      return result;
    } finally {
      report.requests += requests.length;
      events.onStep({ number, title, summary, requests, milliseconds: performance.now() - stepStarted });
    }
  };
  await step(
    "Connect",
    () => platform.connect(),
    (connection) => `${connection?.key}, ${connection?.token ? "with a token" : "without a token"}`,
  );
  await demo.run({
    writes,
    isSandbox: sandbox !== undefined,
    step,
    action: async <Data>(key: string, values: Record<string, unknown>) =>
      (await platform.action(key, values)).data as Data,
    picklist: async (key, values) => (await platform.dataSource(key, values)).result as Entry[],
    note: events.onNote,
  });
  report.milliseconds = performance.now() - started;
  return report;
}
