import { z } from "zod";
import {
  ApiError,
  type Call,
  type Clock,
  checkState,
  flagField,
  type Operation,
  operation,
  type Persistent,
  textField,
} from "../core";
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

/** The only operation without a token. */
const LOGIN_PATH = "/api/Users/authenticate";

/** The permission whose absence is answered with 400. For the others, the status is 403. */
export const REGISTER = "Tickets.Create";

/** A token is valid for seven days. */
const LIFETIME_MS = 7 * 86_400_000;

/** A user is locked after this number of wrong passwords. */
const MOST_WRONG = 5;

/** What the sandbox's user signs in with. Recognizable as a fake: the password names the sandbox. */
export const login = { username: currentUser.userName, password: "sandbox password 0000", domain: "" };

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");

const sessionState = z.object({
  jwt: z.string(),
  tokens: z.map(z.string(), z.number()),
  issued: z.number(),
  wrong: z.number(),
});

/** The tokens of the sandbox's user. */
export class Session implements Persistent {
  /** The time at which each token expires, in milliseconds since 1970. */
  private tokens = new Map<string, number>();
  private issued = 0;
  /** The number of wrong passwords since the last right one. */
  private wrong = 0;
  /** The token that exists from the start. */
  jwt: string;

  /** @param granted the tokens' permissions, such as "Tickets.Close" */
  constructor(
    private readonly clock: Clock,
    private readonly granted: string[],
  ) {
    this.jwt = this.issue();
  }

  /** Issues a token that is recognizable as a fake: it is not signed. */
  private issue(): string {
    const until = this.clock() + LIFETIME_MS;
    this.issued += 1;
    const claims = {
      sub: currentUser.id,
      permission: this.granted,
      exp: Math.floor(until / 1000),
      jti: this.issued,
    };
    const jwt = `${encode({ alg: "none", typ: "sandbox+jwt" })}.${encode(claims)}.not-a-signature`;
    this.tokens.set(jwt, until);
    return jwt;
  }

  /**
   * Issues a token to the user.
   * @throws ApiError 401 if the login is wrong, or the user is locked
   */
  signIn(username: string, password: string, domain: string): string {
    const isRight = username === login.username && password === login.password && domain === login.domain;
    if (this.wrong >= MOST_WRONG || !isRight) {
      this.wrong += 1;
      throw new ApiError(401, "Wrong credentials, or the account is locked.");
    }
    this.wrong = 0;
    return this.issue();
  }

  /** Makes all tokens invalid, as if they had expired. */
  expire(): void {
    this.tokens.clear();
  }

  /** Rejects a request that has no valid token, or whose token lacks the operation's permission. */
  readonly authorize = (call: Call<World>, { path, permission }: Operation<World>): void => {
    if (path === LOGIN_PATH) return;
    const token = String(call.headers.authorization ?? "").replace(/^Bearer /, "");
    if (this.clock() >= (this.tokens.get(token) ?? 0))
      throw new ApiError(401, "", {}, { "www-authenticate": 'Bearer error="invalid_token"' });
    if (permission && !this.granted.includes(permission))
      throw new ApiError(permission === REGISTER ? 400 : 403, `The permission ${permission} is missing.`);
  };

  saveState() {
    const { jwt, tokens, issued, wrong } = this;
    return { jwt, tokens, issued, wrong };
  }

  restoreState(state: unknown): void {
    Object.assign(this, checkState(sessionState, state, "session"));
  }
}

const credentials = z.strictObject({
  Email: textField.min(1),
  Password: textField.min(1),
  RememberMe: flagField.optional(),
  Domain: textField.optional(),
});

/** The operation that issues tokens. */
export const loginOperation = (session: Session): Operation<World> =>
  operation<World, typeof credentials>({
    method: "POST",
    path: LOGIN_PATH,
    body: credentials,
    run({ body: { Email, Password, Domain = "" } }) {
      const Token = session.signIn(Email, Password, Domain);
      const [FirstName, LastName] = currentUser.fullName.split(" ");
      return {
        Id: currentUser.id,
        Username: currentUser.userName,
        FirstName,
        LastName,
        Avatar: null,
        UserSettings: null,
        Token,
      };
    },
  });
