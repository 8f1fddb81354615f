import type { z } from "zod";

/** A part of a sandbox's state that a snapshot contains. */
export interface Persistent {
  /**
   * @returns the state as plain data, which can contain Date, Map, Set and Buffer; undefined if it is the same as
   * in a new sandbox
   */
  saveState(): unknown;
  /**
   * Restores a saved state in a new sandbox.
   * @throws SnapshotError if the state does not have the expected shape
   */
  restoreState(state: unknown): void;
}

/** A snapshot that cannot be used: damaged, or from another vendor's sandbox or another version. */
export class SnapshotError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "SnapshotError";
  }
}

/**
 * Checks a saved state.
 * @param part the name of the part, for the error
 * @throws SnapshotError if the state does not have the schema's shape
 */
export const checkState = <Schema extends z.ZodType>(
  schema: Schema,
  state: unknown,
  part: string,
): z.output<Schema> => {
  const result = schema.safeParse(state);
  if (result.success) return result.data;
  throw new SnapshotError(`The snapshot is damaged: its ${part} cannot be read`, { cause: result.error });
};

/** Combines parts into one. Its state contains only the parts that have something to save. */
export const joinParts = (parts: Record<string, Persistent>): Persistent => ({
  saveState: () => {
    const saved = Object.entries(parts).map(([name, part]) => [name, part.saveState()] as const);
    return Object.fromEntries(saved.filter(([, state]) => state !== undefined));
  },
  restoreState: (state) => {
    if (typeof state !== "object" || state === null)
      throw new SnapshotError("The snapshot is damaged: it contains no parts");
    for (const [name, saved] of Object.entries(state)) {
      const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
      if (!part) throw new SnapshotError(`The snapshot contains ${name}, which this sandbox does not have`);
      part.restoreState(saved);
    }
  },
});
