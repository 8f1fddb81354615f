import { align, count, cut, duration, type Paint, size, thousands } from "../format";
import type { Session } from "../session";
import type { Entry, Stage, Story } from "../demo";
import { type Exchange, watchTraffic } from "../traffic";

/** More requests of one step are counted, not listed. */
const REQUESTS_SHOWN = 3;

const INDENT = "      ";

export interface DemoOptions {
  /** Writes one line; secrets are already masked. */
  print(line: string): void;
  paint: Paint;
  /** Of a line, in characters. */
  width: number;
}

/**
 * Tells a vendor's story: prints each step with its requests, what came of it, and how long it took.
 * @throws what the step that failed has thrown, after it was printed
 */
export async function tellStory(session: Session, story: Story, options: DemoOptions): Promise<void> {
  const { paint, width } = options;
  const { platform, sandbox, vendor, writes } = session;
  const print = (line = "") => options.print(platform.mask(line));
  let exchanges: Exchange[] = [];
  let requests = 0;
  let number = 0;
  const stop = watchTraffic((exchange) => {
    exchanges.push(exchange);
    requests += 1;
  });

  async function step<Result>(title: string, run: () => Promise<Result>, tell: (result: Result) => string) {
    number += 1;
    exchanges = [];
    const started = performance.now();
    const heading = (mark: string) => {
      const beginning = `${String(number).padStart(2)}  ${title}`;
      const took = duration(performance.now() - started);
      return `${paint.bold(beginning)} ${" ".repeat(Math.max(1, 58 - beginning.length))}${took.padStart(7)}  ${mark}`;
    };
    try {
      const result = await run();
      print(heading(paint.good("ok")));
      for (const line of requestLines(exchanges, width)) print(paint.dim(line));
      print(`${INDENT}← ${cut(tell(result), width - INDENT.length - 2)}`);
      return result;
    } catch (error) {
      print(heading(paint.bad("failed")));
      for (const line of requestLines(exchanges, width)) print(paint.dim(line));
      throw error;
    }
  }

  const stage: Stage = {
    platform,
    writes,
    isSandbox: sandbox !== undefined,
    step,
    action: async <Data>(key: string, values: Record<string, unknown>) =>
      (await platform.action(key, values)).data as Data,
    picklist: async (key, values) => (await platform.dataSource(key, values)).result as Entry[],
    say: (text) => print(`${INDENT}${text}`),
  };
  const started = performance.now();
  try {
    print(paint.bold(`${vendor.name}: ${story.title}`));
    print(
      sandbox
        ? `against the sandbox at ${sandbox.url}`
        : `against a real account${writes ? "" : ", only reading"}`,
    );
    print();
    await step(
      "Connect",
      () => platform.connect(),
      (connection) => `${connection?.key}, ${connection?.token ? "with a token" : "without a token"}`,
    );
    await story.tell(stage);
    print();
    print(
      `${count(number, "step")}, ${count(requests, "request")}, ${duration(performance.now() - started)}`,
    );
  } finally {
    stop();
  }
}

/** A step's requests: method, path, status, size and time, one a line. */
export function requestLines(exchanges: Exchange[], width: number): string[] {
  const shown = exchanges.slice(0, REQUESTS_SHOWN);
  const pathWidth = Math.min(90, Math.max(30, width - INDENT.length - 38));
  const lines = align(
    shown.map(({ method, path, status, bytes, milliseconds }) => [
      method.padEnd(5),
      cut(path, pathWidth).padEnd(pathWidth),
      String(status ?? "-"),
      size(bytes).padStart(7),
      duration(milliseconds).padStart(7),
    ]),
  );
  const rest = exchanges.length - shown.length;
  if (rest > 0) lines.push(`... and ${thousands(rest)} more`);
  return lines.map((line) => `${INDENT}→ ${line}`);
}
