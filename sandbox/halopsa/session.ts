import { randomBytes } from "node:crypto";
import { z } from "zod";
import {
  ApiError,
  accepted,
  type Call,
  type Clock,
  checkState,
  choice,
  HttpResponse,
  type Operation,
  operation,
  type Persistent,
} from "../core";
import type { World } from "./world";

/** Recognizable as fakes: they have HaloPSA's format, and their values name the sandbox. */
export const credentials = {
  baseUrl: "https://sandbox.halopsa.com",
  tokenUrl: "https://sandbox.halopsa.com/auth/token?tenant=sandbox",
  tenant: "sandbox",
  scopes: "all",
  clientId: "5a4db0c5-0000-4000-8000-000000000001",
  clientSecret: "5a4db0c5-not-a-real-secret",
};

/** The path at which the server describes itself to anyone. */
const AUTH_INFO = "/api/authinfo";

const LIFETIME_SECONDS = 3600;

/** The areas that scopes refer to, as in read:tickets. */
const AREAS = [
  "customers",
  "tickets",
  "crm",
  "assets",
  "suppliers",
  "invoices",
  "calendar",
  "reporting",
  "projects",
  "sales",
  "quotes",
  "items",
  "contracts",
  "kb",
  "softwarelicensing",
];

const tokenRequest = z.strictObject({
  grant_type: z.string(),
  client_id: z.string(),
  client_secret: z.string(),
  scope: z.string(),
});

const sessionState = z.object({
  issued: z.number(),
  valid: z.map(z.string(), z.object({ until: z.number(), scopes: z.array(z.string()) })),
});

/** Issues and checks access tokens. */
export class Session implements Persistent {
  /** Number of tokens issued since the sandbox was created. */
  issued = 0;
  /** Valid tokens; `until` is in milliseconds since 1970. */
  private valid: z.output<typeof sessionState>["valid"] = new Map();

  constructor(private readonly clock: Clock) {}

  /** Makes every token issued so far invalid. */
  expireAll(): void {
    this.valid.clear();
  }

  readonly tokenOperation: Operation<World> = operation<World, typeof tokenRequest>({
    method: "POST",
    path: "/auth/token",
    query: { tenant: accepted(choice(credentials.tenant)) },
    body: tokenRequest,
    run: ({ body }) => {
      if (body.grant_type !== "client_credentials") throw new ApiError(400, "unsupported_grant_type");
      const isKnown =
        body.client_id === credentials.clientId && body.client_secret === credentials.clientSecret;
      if (!isKnown) throw new ApiError(400, "invalid_client");
      const scopes = body.scope.split(" ");
      const known = ["all", ...AREAS.flatMap((area) => [`read:${area}`, `edit:${area}`])];
      if (!scopes.every((scope) => known.includes(scope))) throw new ApiError(400, "invalid_scope");
      this.issued += 1;
      const access_token = `sandbox-${this.issued}-${randomBytes(16).toString("hex")}`;
      this.valid.set(access_token, { until: this.clock() + LIFETIME_SECONDS * 1000, scopes });
      return new HttpResponse(200, {
        access_token,
        token_type: "Bearer",
        expires_in: LIFETIME_SECONDS,
        scope: body.scope,
      });
    },
  });

  readonly authInfoOperation: Operation<World> = operation<World>({
    method: "GET",
    path: AUTH_INFO,
    run: () => ({ auth_url: `${credentials.baseUrl}/auth`, tenant_id: credentials.tenant }),
  });

  /** Rejects a call of the API that has no valid token with the operation's scope; `note` is the scope's area. */
  readonly authorize = (call: Call<World>, { path, method, permission }: Operation<World>): void => {
    if (!path.startsWith("/api/") || path === AUTH_INFO) return;
    const header = String(call.headers.authorization ?? "");
    const token = this.valid.get(header.replace(/^Bearer /, ""));
    if (!header.startsWith("Bearer ") || !token || token.until <= this.clock()) {
      throw new ApiError(401, "The access token is missing, invalid or expired");
    }
    const scope = `${method === "GET" ? "read" : "edit"}:${permission}`;
    if (!token.scopes.includes("all") && !token.scopes.includes(scope)) {
      throw new ApiError(403, `The access token lacks the scope ${scope}`);
    }
  };

  saveState() {
    return { issued: this.issued, valid: this.valid };
  }

  restoreState(state: unknown): void {
    Object.assign(this, checkState(sessionState, state, "session"));
  }
}
