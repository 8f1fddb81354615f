import type { Certificate } from "../certificate";

/** The input of every measurement. */
export interface Conditions {
  /** How many times each way is run. Each measurement has its own default. */
  runs?: number;
  /** Undefined if none could be created: plain http is measured then. */
  certificate?: Certificate;
  /** Reports what is being measured. */
  progress(text: string): void;
}
