import { ApiError, type Call, type Operation } from "../core";
import type { World } from "./world";

/** Recognizable as a fake: the values name the sandbox. */
export const credentials = { account: "sandbox", apiKey: "sandbox-api-key-00000000", sendKeyAs: "query" };

/** Checks the account's only API key. It has no state that a snapshot could contain. */
export class Session {
  /** @param granted the key's permissions, such as "TICKET_READ" */
  constructor(private readonly granted: string[]) {}

  /** Rejects a request whose key is not the account's, or lacks the operation's permission. */
  readonly authorize = (call: Call<World>, { permission }: Operation<World>): void => {
    const inQuery = call.query.filter(({ name }) => name === "apiKey").map(({ value }) => value);
    const key = call.headers.apikey ?? inQuery[0];
    if (key !== credentials.apiKey) throw new ApiError(401, "The API key is not valid.");
    if (permission && !this.granted.includes(permission))
      throw new ApiError(403, `The API key lacks the permission ${permission}.`);
  };
}
