import type { Path } from "../kit/http/path";
import type { Api } from "./client";

interface StatusChange {
  /** The ID of the record, which is the result of a try that finds the change already made. */
  id: number;
  /** Undefined for an operation without a body. */
  body?: object;
  /** Recognizes the refusal of a record that has the status. */
  alreadyDone: RegExp;
}

/** How ServiceTitan refuses to cancel what is canceled. */
export const ALREADY_CANCELED = /already (?:been )?cancell?ed/i;

/**
 * Cancels, approves or rejects a record by PATCH. It can be repeated after a lost answer: a record that has the status
 * already counts as changed, and has no response of its own.
 */
export const changeStatus = async (
  api: Api,
  operation: Path,
  { id, body, alreadyDone }: StatusChange,
): Promise<unknown> => (await api.patch(operation, body, { repeatable: true, alreadyDone })) ?? { id };
