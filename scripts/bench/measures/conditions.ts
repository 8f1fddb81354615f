import type { Certificate } from "../certificate";

/** What every measurement is given. */
export interface Conditions {
  /** How often each way is run; each measurement has its own number where it is left out. */
  runs?: number;
  /** Undefined where none could be made: plain http is measured then. */
  certificate?: Certificate;
  /** Says what is being measured just now. */
  tell(progress: string): void;
}
