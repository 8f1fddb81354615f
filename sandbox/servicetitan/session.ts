import { randomBytes } from "node:crypto";
import { z } from "zod";
import {
  ApiError,
  type Call,
  type Clock,
  checkState,
  HttpResponse,
  type Operation,
  operation,
  type Persistent,
} from "../core";
import type { World } from "./world";

/** Recognizable as fakes: they have ServiceTitan's format, and their values name the sandbox. */
export const credentials = {
  tokenUrl: "https://auth-integration.servicetitan.io/connect/token",
  clientId: "cid.sandbox",
  clientSecret: "cs1.sandbox-secret",
  tenant: "1234567",
  applicationKey: "ak1.sandbox-key",
  environment: "integration",
};

/** https://developer.servicetitan.io/docs/oauth20 */
const LIFETIME_SECONDS = 900;

/** The abbreviations of the modules in scopes. */
const moduleScopes: Record<string, string> = {
  accounting: "acc",
  crm: "crm",
  dispatch: "dis",
  equipmentsystems: "eqs",
  forms: "frm",
  inventory: "inv",
  jbce: "jbce",
  jpm: "jpm",
  marketing: "mrk",
  memberships: "mem",
  pricebook: "pb",
  reporting: "rpr",
  sales: "sal",
  settings: "stt",
  taskmanagement: "tsm",
  telecom: "tlc",
};

/**
 * The scope that an operation needs.
 * @example scopeOf({ method: "GET", path: "/jpm/v2/tenant/:tenant/jobs/:id" }) // "tn.jpm.jobs:r"
 */
export const scopeOf = ({ method, path }: Pick<Operation<World>, "method" | "path">): string => {
  const [, module = "", rest = ""] = /^\/([a-z]+)\/v\d\/tenant\/:tenant\/(.*)$/.exec(path) ?? [];
  // A report is read by POST, and its category is not a resource.
  if (rest.startsWith("report-category/")) return "tn.rpr.reports:r";
  const [resource = ""] = rest.replace(/^(?:export|status|booking-provider\/[^/]+)\//, "").split("/");
  return `tn.${moduleScopes[module]}.${resource.replaceAll("-", "")}:${method === "GET" ? "r" : "w"}`;
};

/** @returns the scopes of all operations of a tenant, sorted */
export const scopesOf = (operations: Operation<World>[]): string[] =>
  [...new Set(operations.filter(({ path }) => path.includes("/tenant/")).map(scopeOf))].sort();

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");

const tokenRequest = z.strictObject({
  grant_type: z.string(),
  client_id: z.string(),
  client_secret: z.string(),
  scope: z.string().optional(),
});

const sessionState = z.object({
  issued: z.number(),
  valid: z.map(z.string(), z.object({ until: z.number(), scopes: z.set(z.string()) })),
});

/** Issues and checks access tokens. */
export class Session implements Persistent {
  /** Number of tokens issued since the sandbox was created. */
  issued = 0;
  /** Valid tokens; `until` is in milliseconds since 1970. */
  private valid: z.output<typeof sessionState>["valid"] = new Map();

  /** @param scopes of every new token */
  constructor(
    private readonly clock: Clock,
    private readonly scopes: string[],
  ) {}

  private issue(): string {
    this.issued += 1;
    const until = this.clock() + LIFETIME_SECONDS * 1000;
    const claims = {
      iss: "https://auth-integration.servicetitan.io",
      client_id: credentials.clientId,
      exp: Math.floor(until / 1000),
      scope: this.scopes,
      jti: `sandbox-${this.issued}-${randomBytes(4).toString("hex")}`,
    };
    const token = `${encode({ alg: "none", typ: "sandbox+jwt" })}.${encode(claims)}.not-a-signature`;
    this.valid.set(token, { until, scopes: new Set(this.scopes) });
    return token;
  }

  /** Makes every token issued so far invalid. */
  expireAll(): void {
    this.valid.clear();
  }

  readonly tokenOperation: Operation<World> = operation<World, typeof tokenRequest>({
    method: "POST",
    path: "/connect/token",
    body: tokenRequest,
    run: ({ body }) => {
      if (body.grant_type !== "client_credentials") throw new ApiError(400, "unsupported_grant_type");
      const isKnown =
        body.client_id === credentials.clientId && body.client_secret === credentials.clientSecret;
      if (!isKnown) throw new ApiError(400, "invalid_client");
      return new HttpResponse(
        200,
        {
          access_token: this.issue(),
          expires_in: LIFETIME_SECONDS,
          token_type: "Bearer",
          scope: this.scopes.join(" "),
        },
        { "cache-control": "no-store" },
      );
    },
  });

  /** Rejects a call of a tenant's API that lacks a valid token, application key, tenant or scope. */
  readonly authorize = (call: Call<World>, one: Operation<World>): void => {
    if (!one.path.includes("/tenant/:tenant/")) return;
    const header = String(call.headers.authorization ?? "");
    const token = this.valid.get(header.replace(/^Bearer /, ""));
    if (!header.startsWith("Bearer ") || !token || token.until <= this.clock())
      throw new ApiError(
        401,
        "The access token is missing, invalid or expired",
        {},
        { "www-authenticate": "Bearer" },
      );
    const inQuery = call.query.find(({ name }) => name === "servicetitanapplicationkey")?.value;
    if ((call.headers["st-app-key"] ?? inQuery) !== credentials.applicationKey)
      throw new ApiError(401, "The application key is missing or invalid");
    if (call.pathParameters.tenant !== credentials.tenant)
      throw new ApiError(403, `The application has no access to tenant ${call.pathParameters.tenant}`);
    const scope = scopeOf(one);
    if (!token.scopes.has(scope)) throw new ApiError(403, `The access token lacks the scope ${scope}`);
  };

  saveState() {
    return { issued: this.issued, valid: this.valid };
  }

  restoreState(state: unknown): void {
    Object.assign(this, checkState(sessionState, state, "session"));
  }
}
