import type { WriteStream } from "node:tty";
import { createMask, type Mask } from "../mask";

/** The colors of one stream. */
export interface Colors {
  bold(text: string): string;
  dim(text: string): string;
  good(text: string): string;
  bad(text: string): string;
}

/** Writes results to standard output and everything else to standard error. Secrets are masked in both. */
export interface Terminal {
  colors: Colors;
  /** The width of a line in characters. */
  width: number;
  /** Writes one line of the result. */
  print(line?: string): void;
  /** Writes one line of the result as it is: the caller has masked it. */
  printUnmasked(line: string): void;
  /** Writes one line that is not part of the result. */
  note(line: string): void;
  /** The mask of everything that is printed from now on. */
  use(mask: Mask): void;
}

const ANSI_CODES = { bold: [1, 22], dim: [2, 22], good: [32, 39], bad: [31, 39] } as const;

/**
 * Returns the colors of a stream: none if it is not a terminal, or NO_COLOR is set.
 * @param stream the stream of the text, such as `process.stdout`
 */
export function colorsFor(stream: Pick<WriteStream, "isTTY">, environment = process.env): Colors {
  const hasColors = Boolean(stream.isTTY) && !environment.NO_COLOR;
  return Object.fromEntries(
    Object.entries(ANSI_CODES).map(([name, [on, off]]) => [
      name,
      (text: string) => (hasColors ? `\u001b[${on}m${text}\u001b[${off}m` : text),
    ]),
  ) as unknown as Colors;
}

const WIDTH_WITHOUT_TERMINAL = 120;

/** Creates a terminal that writes to two functions. */
export function createTerminal(
  output: (text: string) => void,
  errors: (text: string) => void,
  stream: Pick<WriteStream, "isTTY" | "columns"> = process.stdout,
): Terminal {
  let mask = createMask(() => []);
  return {
    colors: colorsFor(stream),
    width: stream.columns || WIDTH_WITHOUT_TERMINAL,
    print: (line = "") => output(`${mask(line)}\n`),
    printUnmasked: (line) => output(`${line}\n`),
    note: (line) => errors(`${mask(line)}\n`),
    use: (newMask) => {
      mask = newMask;
    },
  };
}

/** The terminal of this process. */
export function processTerminal(): Terminal {
  // A reader may stop early, as `head` does.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    throw error;
  });
  return createTerminal(
    (text) => process.stdout.write(text),
    (text) => process.stderr.write(text),
  );
}
