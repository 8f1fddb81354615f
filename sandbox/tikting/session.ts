import { type Call, type Operation, Refusal } from "../core";
import type { World } from "./world";
import { me } from "./world/lookups";

/** What a token may allow. */
export const permissions = [
  "Create",
  "Update",
  "Forward",
  "Reply",
  "Close",
  "Delete",
  "Resolve",
  "PickUp",
].map((name) => `Tickets.${name}`);

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");

/** Obviously not real: it is signed by nobody. */
export const issueJwt = (granted: string[], exp: number): string =>
  `${encode({ alg: "none", typ: "sandbox+jwt" })}.${encode({ sub: me.id, permission: granted, exp })}.not-a-signature`;

/** A permission that a token lacks is answered with 403; Register Ticket answers with 400. */
export const REGISTER = "Tickets.Create";

/** Refuses a request without the token, or whose token lacks the operation's permission. */
export const admitting =
  (jwt: string, granted: string[], isExpired: () => boolean) =>
  (call: Call<World>, { note }: Operation<World>): void => {
    if (call.headers.authorization !== `Bearer ${jwt}` || isExpired())
      throw new Refusal(401, "", {}, { "www-authenticate": 'Bearer error="invalid_token"' });
    if (note && !granted.includes(note))
      throw new Refusal(note === REGISTER ? 400 : 403, `The permission ${note} is missing.`);
  };
