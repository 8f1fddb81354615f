import type { Values } from "./params";
import type { Platform } from "./platform";

/** What a story is told on: each step is timed and printed with the requests that it took. */
export interface Stage {
  platform: Platform;
  /** False where a real account is connected that may only be read. */
  writes: boolean;
  /** True where a sandbox is connected, whose data is made up and may lie in the past. */
  isSandbox: boolean;
  /**
   * One step.
   * @param title verb first
   * @param run does it
   * @param tell what came of it, in a few words
   * @throws what `run` throws: a story ends at the first step that fails
   */
  step<Result>(title: string, run: () => Promise<Result>, tell: (result: Result) => string): Promise<Result>;
  /** The data of an action, as the type that the story knows it to have. */
  action<Data>(key: string, values: Values): Promise<Data>;
  /** The entries of a picklist. */
  picklist(key: string, values?: Values): Promise<Entry[]>;
  /** Says something between the steps. */
  say(text: string): void;
}

/** An entry of a picklist. */
export interface Entry {
  key: string;
  label: string;
}

/** What a vendor's connector is for, told in a few steps. */
export interface Story {
  /** What it is about: "a dispatcher's morning". */
  title: string;
  tell(stage: Stage): Promise<void>;
}
