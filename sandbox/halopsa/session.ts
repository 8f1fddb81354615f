import { randomBytes } from "node:crypto";
import { z } from "zod";
import { Answer, accepted, type Call, type Clock, choice, type Operation, operation, Refusal } from "../core";
import type { World } from "./world";

/** Obviously not real: the shape is that of HaloPSA's, the values name the sandbox. */
export const credentials = {
  baseUrl: "https://sandbox.halopsa.com",
  tokenUrl: "https://sandbox.halopsa.com/auth/token?tenant=sandbox",
  tenant: "sandbox",
  scopes: "all",
  clientId: "5a4db0c5-0000-4000-8000-000000000001",
  clientSecret: "5a4db0c5-not-a-real-secret",
};

const LIFETIME_SECONDS = 3600;

const AREAS = ["customers", "tickets", "crm", "assets", "suppliers"];

const tokenRequest = z.strictObject({
  grant_type: z.string(),
  client_id: z.string(),
  client_secret: z.string(),
  scope: z.string(),
});

/** Issues and checks tokens. */
export class Session {
  /** How many tokens were issued. */
  issued = 0;
  private readonly live = new Map<string, { until: number; scopes: string[] }>();

  constructor(private readonly clock: Clock) {}

  /** Makes every token issued so far invalid. */
  expireAll(): void {
    this.live.clear();
  }

  readonly tokenOperation: Operation<World> = operation<World, typeof tokenRequest>({
    method: "POST",
    path: "/auth/token",
    query: { tenant: accepted(choice(credentials.tenant)) },
    body: tokenRequest,
    run: ({ body }) => {
      if (body.grant_type !== "client_credentials") throw new Refusal(400, "unsupported_grant_type");
      const isKnown =
        body.client_id === credentials.clientId && body.client_secret === credentials.clientSecret;
      if (!isKnown) throw new Refusal(400, "invalid_client");
      const scopes = body.scope.split(" ");
      const known = ["all", ...AREAS.flatMap((area) => [`read:${area}`, `edit:${area}`])];
      if (!scopes.every((scope) => known.includes(scope))) throw new Refusal(400, "invalid_scope");
      this.issued += 1;
      const access_token = `sandbox-${this.issued}-${randomBytes(16).toString("hex")}`;
      this.live.set(access_token, { until: this.clock() + LIFETIME_SECONDS * 1000, scopes });
      return new Answer(200, {
        access_token,
        token_type: "Bearer",
        expires_in: LIFETIME_SECONDS,
        scope: body.scope,
      });
    },
  });

  /** Refuses an operation of the API without a good token and its scope; `note` names the scope's area. */
  readonly admit = (call: Call<World>, { path, method, note }: Operation<World>): void => {
    if (!path.startsWith("/api/")) return;
    const header = String(call.headers.authorization ?? "");
    const token = this.live.get(header.replace(/^Bearer /, ""));
    if (!header.startsWith("Bearer ") || !token || token.until <= this.clock()) {
      throw new Refusal(401, "The access token is missing, invalid or expired");
    }
    const scope = `${method === "GET" ? "read" : "edit"}:${note}`;
    if (!token.scopes.includes("all") && !token.scopes.includes(scope)) {
      throw new Refusal(403, `The access token lacks the scope ${scope}`);
    }
  };
}

const TOKEN_ERRORS: Record<string, string> = {
  invalid_client: "The client ID or the client secret is wrong.",
  invalid_scope: "A scope is not known.",
  unsupported_grant_type: "Only client_credentials is supported.",
};

/** Writes a refusal as HaloPSA does: of the token endpoint as OAuth says, else a message with the fields' errors. */
export function describe({ message, fields }: Refusal) {
  const description = TOKEN_ERRORS[message];
  return {
    contentType: "application/json; charset=utf-8",
    body: description
      ? { error: message, error_description: description }
      : { message, ...(Object.keys(fields).length > 0 ? { validation_errors: fields } : {}) },
  };
}
