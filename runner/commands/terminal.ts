import { type Paint, paintFor, widthOf } from "../format";
import { createMask, type Mask } from "../mask";

/** Where the runner writes: results to standard output, all else to standard error. Secrets are masked in both. */
export interface Terminal {
  paint: Paint;
  /** Of a line, in characters. */
  width: number;
  /** Writes one line of the result. */
  print(line?: string): void;
  /** Writes one line that is not part of the result. */
  note(line: string): void;
  /** Masks what this masks, from now on. */
  hide(mask: Mask): void;
}

/** The terminal of this process. */
export function createTerminal(): Terminal {
  let mask = createMask(() => []);
  // Who reads the output may stop early, as `head` does.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    throw error;
  });
  return {
    paint: paintFor(process.stdout),
    width: widthOf(process.stdout),
    print: (line = "") => process.stdout.write(`${mask(line)}\n`),
    note: (line) => process.stderr.write(`${mask(line)}\n`),
    hide: (more) => {
      mask = more;
    },
  };
}
