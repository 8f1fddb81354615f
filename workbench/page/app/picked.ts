import { useSyncExternalStore } from "react";

/** A field of a result that was clicked, for an input of a later step. */
export interface Picked {
  run: string;
  /** The operation that was run. */
  label: string;
  path: string;
}

let picked: Picked | undefined;
const listeners = new Set<() => void>();

export function pick(value: Picked): void {
  picked = value;
  void navigator.clipboard?.writeText(value.path);
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export const usePicked = (): Picked | undefined => useSyncExternalStore(subscribe, () => picked);
