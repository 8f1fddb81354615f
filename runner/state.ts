import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";

/** What the platform keeps between the runs of a deployed flow. */
export interface State {
  instanceState: Record<string, unknown>;
  crossFlowState: Record<string, unknown>;
  integrationState: Record<string, unknown>;
}

/** Keeps a flow's state. What was saved last is what the next run finds. */
export interface StateStore {
  /** A copy: changing it changes nothing that is kept. */
  load(): State;
  /** What a perform changed in `state`, and what its result says of it besides. */
  save(state: State, result?: Partial<State>): void;
  /** True until something was saved: the flow has not been deployed yet. */
  isNew(): boolean;
}

const KEYS = ["instanceState", "crossFlowState", "integrationState"] as const;

const merged = (state: State, result: Partial<State> = {}): State =>
  Object.fromEntries(KEYS.map((key) => [key, { ...state[key], ...result[key] }])) as unknown as State;

const EMPTY: State = { instanceState: {}, crossFlowState: {}, integrationState: {} };

/** The platform keeps state as JSON: what JSON cannot hold is lost here too. */
function store(read: () => string | undefined, write: (json: string) => void): StateStore {
  return {
    load: () => {
      const json = read();
      return merged(json === undefined ? EMPTY : { ...EMPTY, ...JSON.parse(json) });
    },
    save: (state, result) => write(JSON.stringify(merged(state, result), null, 2)),
    isNew: () => read() === undefined,
  };
}

/** State for the life of this process. */
export function memoryState(): StateStore {
  let kept: string | undefined;
  return store(
    () => kept,
    (json) => {
      kept = json;
    },
  );
}

/**
 * State in a JSON file, which is made when something is first saved. A process that is killed while it writes
 * leaves the old state whole.
 */
export function fileState(file: string): StateStore {
  const read = () => {
    try {
      return readFileSync(file, "utf8");
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
      throw error;
    }
  };
  return store(read, (json) => {
    mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
    writeFileSync(`${file}.new`, `${json}\n`);
    renameSync(`${file}.new`, file);
  });
}
