import type { Values } from "./params";

/** An entry of a picklist. */
export interface Entry {
  key: string;
  label: string;
}

/** The functions that a demo can use. */
export interface DemoContext {
  /** Whether data may be changed. */
  writes: boolean;
  /** Whether a sandbox is used. Its data is generated and may be in the past. */
  isSandbox: boolean;
  /**
   * Runs one step, which is timed and shown with its requests.
   * @param title verb first
   * @param describe the result in a few words
   * @throws what `run` throws: a demo ends at the first step that fails
   */
  step<Result>(
    title: string,
    run: () => Promise<Result>,
    describe: (result: Result) => string,
  ): Promise<Result>;
  /** Runs an action. @returns its data, as the type that the demo knows it to have */
  action<Data>(key: string, values: Values): Promise<Data>;
  /** Reads the entries of a picklist. */
  picklist(key: string, values?: Values): Promise<Entry[]>;
  /** Shows a text between two steps. */
  note(text: string): void;
}

/** The main use of a vendor's component, in a few steps. */
export interface Demo {
  /** The scene: "a dispatcher's morning". */
  title: string;
  run(context: DemoContext): Promise<void>;
}
