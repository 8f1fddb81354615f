import { type Call, type Operation, Refusal } from "../core";
import type { World } from "./world";

/** Recognizable as a fake: the values name the sandbox. */
export const credentials = { account: "sandbox", apiKey: "sandbox-api-key-00000000", sendKeyAs: "query" };

/** The account's only API key. It never changes, so a snapshot has nothing to keep of it. */
export class Session {
  /** @param granted the key's permissions, such as "TICKET_READ" */
  constructor(private readonly granted: string[]) {}

  /** Refuses a request whose key is not the account's, or lacks the operation's permission. */
  readonly admit = (call: Call<World>, { note }: Operation<World>): void => {
    const inQuery = call.asked.filter(({ name }) => name === "apiKey").map(({ value }) => value);
    const key = call.headers.apikey ?? inQuery[0];
    if (key !== credentials.apiKey) throw new Refusal(401, "The API key is not valid.");
    if (note && !this.granted.includes(note))
      throw new Refusal(403, `The API key lacks the permission ${note}.`);
  };
}
