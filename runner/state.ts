import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";

/** The state that the platform keeps between the runs of a deployed flow. */
export interface State {
  instanceState: Record<string, unknown>;
  crossFlowState: Record<string, unknown>;
  integrationState: Record<string, unknown>;
}

/** Stores the state of a flow: each run loads what was saved last. */
export interface StateStore {
  /** Returns a copy: changing it does not change the store. */
  load(): State;
  /** Saves the state after a run, including the changes that its result contains. */
  save(state: State, result?: Partial<State>): void;
  /** True until something is saved: the flow has not been deployed yet. */
  isNew(): boolean;
}

const KEYS = ["instanceState", "crossFlowState", "integrationState"] as const;

const merged = (state: State, result: Partial<State> = {}): State =>
  Object.fromEntries(KEYS.map((key) => [key, { ...state[key], ...result[key] }])) as unknown as State;

const EMPTY: State = { instanceState: {}, crossFlowState: {}, integrationState: {} };

/** The platform stores state as JSON, so values that JSON cannot represent are lost here too. */
function createStore(
  read: () => string | undefined,
  write: (json: string) => void,
  parse: (json: string) => Partial<State> = JSON.parse,
): StateStore {
  return {
    load: () => {
      const json = read();
      return merged(json === undefined ? EMPTY : { ...EMPTY, ...parse(json) });
    },
    save: (state, result) => write(JSON.stringify(merged(state, result), null, 2)),
    isNew: () => read() === undefined,
  };
}

/** Keeps state as long as this process runs. */
export function memoryState(): StateStore {
  let stored: string | undefined;
  return createStore(
    () => stored,
    (json) => {
      stored = json;
    },
  );
}

/** Keeps state in a JSON file, which is created by the first save. */
export function fileState(file: string): StateStore {
  return createStore(
    () => readIfExists(file),
    (json) => writeWhole(file, `${json}\n`),
    (json) => {
      try {
        return JSON.parse(json);
      } catch {
        throw new Error(`The state in ${file} is damaged: delete the file to start over.`);
      }
    },
  );
}

/** Reads a text file. @returns undefined if it does not exist */
export function readIfExists(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** Writes a text file. If the process is killed while it writes, the old file stays intact. */
export function writeWhole(file: string, text: string): void {
  mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}
