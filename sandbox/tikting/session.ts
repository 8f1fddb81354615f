import { z } from "zod";
import { ApiError, type Call, type Clock, checkState, type Operation, type Persistent } from "../core";
import type { World } from "./world";
import { currentUser } from "./world/lookups";

/** All permissions that a token can grant. */
export const PERMISSIONS = [
  "Create",
  "Update",
  "Forward",
  "Reply",
  "Close",
  "Delete",
  "Resolve",
  "PickUp",
].map((name) => `Tickets.${name}`);

/** The permission whose absence is answered with 400. For the others, the status is 403. */
export const REGISTER = "Tickets.Create";

/** The sandbox's token is valid for a day. */
const LIFETIME_MS = 86_400_000;

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");

/** Recognizable as a fake: it is not signed. */
const issueJwt = (granted: string[], exp: number): string =>
  `${encode({ alg: "none", typ: "sandbox+jwt" })}.${encode({ sub: currentUser.id, permission: granted, exp })}.not-a-signature`;

const sessionState = z.object({ jwt: z.string(), until: z.number(), isExpired: z.boolean() });

/** The only token of the sandbox. */
export class Session implements Persistent {
  /** Milliseconds since 1970. */
  private until: number;
  private isExpired = false;
  jwt: string;

  /** @param granted the token's permissions, such as "Tickets.Close" */
  constructor(
    private readonly clock: Clock,
    private readonly granted: string[],
  ) {
    this.until = clock() + LIFETIME_MS;
    this.jwt = issueJwt(granted, Math.floor(this.until / 1000));
  }

  /** Makes the token invalid, as if it had expired. */
  expire(): void {
    this.isExpired = true;
  }

  /** Rejects a request that has no valid token, or whose token lacks the operation's permission. */
  readonly authorize = (call: Call<World>, { permission }: Operation<World>): void => {
    const isValid = !this.isExpired && this.clock() < this.until;
    if (call.headers.authorization !== `Bearer ${this.jwt}` || !isValid)
      throw new ApiError(401, "", {}, { "www-authenticate": 'Bearer error="invalid_token"' });
    if (permission && !this.granted.includes(permission))
      throw new ApiError(permission === REGISTER ? 400 : 403, `The permission ${permission} is missing.`);
  };

  saveState() {
    return { jwt: this.jwt, until: this.until, isExpired: this.isExpired };
  }

  restoreState(state: unknown): void {
    Object.assign(this, checkState(sessionState, state, "session"));
  }
}
