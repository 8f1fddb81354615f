import type { LogLine, WireEntry, WireSummary } from "../shared/protocol";
import type { OnEvent } from "./child";

/** Of one run, this many requests and as many lines are kept. */
const MOST_ENTRIES = 2000;

/** Of one run, what was sent and received is kept up to this length: each body may have 256 KB. */
const MOST_CHARACTERS = 32 * 1024 * 1024;

/** A longer line of a log is cut. */
const LONGEST_LINE = 10_000;

const LEFT_OUT = "(not kept: this run has sent and received more than 32 MB)";

/** What a run has sent, received and logged. */
export class WireLog {
  readonly #wire: WireEntry[] = [];
  readonly lines: LogLine[] = [];
  #characters = 0;
  #requests = 0;

  /** The number of requests that were made, including those that are not kept. */
  get requests(): number {
    return this.#requests;
  }

  /** The length of the bodies and lines that are kept. */
  get characters(): number {
    return this.#characters;
  }

  /** The requests with what was sent and received, as far as it is kept. */
  get entries(): readonly WireEntry[] {
    return this.#wire;
  }

  readonly add: OnEvent = (event) => {
    if (event.type === "log") this.addLine(event.line);
    else this.addRequest(event.entry);
  };

  addRequest(entry: WireEntry): void {
    this.#requests++;
    if (this.#wire.length >= MOST_ENTRIES) return;
    const length = entry.requestBody.length + entry.responseBody.length;
    const isTooMuch = this.#characters + length > MOST_CHARACTERS;
    this.#characters += isTooMuch ? 0 : length;
    this.#wire.push(isTooMuch ? { ...entry, requestBody: LEFT_OUT, responseBody: LEFT_OUT } : entry);
  }

  addLine(line: LogLine): void {
    if (this.lines.length >= MOST_ENTRIES) return;
    const message = line.message.slice(0, LONGEST_LINE);
    this.#characters += message.length;
    this.lines.push({ ...line, message });
  }

  /** The requests without their headers and bodies. */
  summaries(): WireSummary[] {
    return this.#wire.map(
      ({ requestHeaders, responseHeaders, requestBody, responseBody, ...summary }) => summary,
    );
  }

  /** @param index the place in `summaries` */
  entry(index: number): WireEntry | undefined {
    return this.#wire[index];
  }
}
