import { type Call, type Operation, Refusal } from "../../core";
import type { World } from "../world";
import { listOperations } from "./lists";
import { manyOperations } from "./many";
import { ticketOperations } from "./tickets";

export const operations: Operation<World>[] = [...listOperations, ...ticketOperations, ...manyOperations];

/** The permissions there are; a key has some of them. */
export const permissions = [...new Set(operations.flatMap(({ note }) => note ?? []))];

/** Refuses a request whose key is not the account's, or lacks the operation's permission. */
export const admitting =
  (apiKey: string, granted: string[]) =>
  (call: Call<World>, { note }: Operation<World>): void => {
    const inQuery = call.asked.filter(({ name }) => name === "apiKey").map(({ value }) => value);
    const given = call.headers.apikey ?? inQuery[0];
    if (given !== apiKey) throw new Refusal(401, "The API key is not valid.");
    if (note && !granted.includes(note)) throw new Refusal(403, `The API key lacks the permission ${note}.`);
  };
