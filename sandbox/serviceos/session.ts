import { type Call, type Clock, type Operation, Refusal } from "../core";
import type { World } from "./world";

/** Obviously not real: the shape is that of ServiceOS's, the values name the sandbox. */
export const credentials = {
  tenant: "sandbox",
  apiKey: "vsa_sandbox-not-a-real-key",
  pathStyle: "query",
};

export const PERMISSIONS = [
  "tickets:read",
  "tickets:write",
  "tickets:delete",
  "companies:read",
  "companies:write",
  "assets:read",
  "assets:write",
  "assets:delete",
  "contacts:read",
  "contacts:write",
  "contracts:read",
  "contracts:write",
  "licenses:read",
  "licenses:write",
  "networks:read",
  "networks:write",
  "billing:read",
  "billing:write",
  "kb:read",
  "kb:write",
  "reports:read",
  "reports:write",
  "settings:read",
  "settings:write",
] as const;

const MINUTE_MS = 60_000;

/** Knows the API keys: what they may do, and how often they have called in the minute that runs. */
export class Session {
  private readonly windows = new Map<string, { until: number; used: number }>();

  /** @param most requests a minute and key; Infinity for no limit */
  constructor(
    private readonly clock: Clock,
    private readonly most: number,
  ) {}

  private keyOf(call: Call<World>): string {
    return String(call.headers.authorization ?? "").replace(/^Bearer /, "");
  }

  /** Says with every answer how many more requests the key may make. */
  limitHeaders(call: Call<World>): Record<string, string> {
    const window = this.windows.get(this.keyOf(call));
    if (!window || !Number.isFinite(this.most)) return {};
    return {
      "x-ratelimit-limit": String(this.most),
      "x-ratelimit-remaining": String(Math.max(0, this.most - window.used)),
      "x-ratelimit-reset": String(Math.ceil(window.until / 1000)),
    };
  }

  /** Refuses a request without a good key, above the key's limit, or without the permission in `note`. */
  readonly admit = (call: Call<World>, { note }: Operation<World>): void => {
    const secret = this.keyOf(call);
    const key = call.state
      .of("apiKeys")
      .all()
      .find((one) => one.secret === secret);
    const isExpired = key?.expires_at && Date.parse(String(key.expires_at)) <= this.clock();
    if (!key || isExpired || !String(call.headers.authorization).startsWith("Bearer vsa_"))
      throw new Refusal(401, "Authentication required");
    this.count(secret, call);
    const permissions = key.permissions as string[];
    if (note && !permissions.includes(note)) throw new Refusal(403, "Insufficient permissions");
  };

  private count(secret: string, call: Call<World>): void {
    const now = this.clock();
    const running = this.windows.get(secret);
    const window = running && running.until > now ? running : { until: now + MINUTE_MS, used: 0 };
    this.windows.set(secret, window);
    if (window.used >= this.most) throw new Refusal(429, "Rate limit exceeded", {}, this.limitHeaders(call));
    window.used += 1;
  }
}

/** Writes a refusal as ServiceOS does. */
export const describe = ({ message }: Refusal) => ({
  contentType: "application/json; charset=utf-8",
  body: { success: false, error: message },
});
