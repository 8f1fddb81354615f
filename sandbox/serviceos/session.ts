import { z } from "zod";
import { ApiError, type Call, type Clock, checkState, type Operation, type Persistent } from "../core";
import type { World } from "./world";

/** Recognizable as fakes: they have ServiceOS's format, and their values name the sandbox. */
export const credentials = {
  tenant: "sandbox",
  apiKey: "vsa_sandbox-not-a-real-key",
  pathStyle: "query",
};

/** All permissions that an API key can have. */
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

const sessionState = z.object({
  windows: z.map(z.string(), z.object({ until: z.number(), used: z.number() })),
});

/** Checks API keys and their permissions, and counts each key's requests per minute. */
export class Session implements Persistent {
  /** The current minute of each key; `until` is in milliseconds since 1970. */
  private windows: z.output<typeof sessionState>["windows"] = new Map();

  /** @param limit requests per minute and key; Infinity for no limit */
  constructor(
    private readonly clock: Clock,
    private readonly limit: number,
  ) {}

  private keyOf(call: Call<World>): string {
    return String(call.headers.authorization ?? "").replace(/^Bearer /, "");
  }

  /** @returns the headers that tell the key how many more requests it can send in this minute */
  limitHeaders(call: Call<World>): Record<string, string> {
    const window = this.windows.get(this.keyOf(call));
    if (!window || !Number.isFinite(this.limit)) return {};
    return {
      "x-ratelimit-limit": String(this.limit),
      "x-ratelimit-remaining": String(Math.max(0, this.limit - window.used)),
      "x-ratelimit-reset": String(Math.ceil(window.until / 1000)),
    };
  }

  /** Rejects a request that has no valid key, exceeds the key's limit or lacks the operation's permission. */
  readonly authorize = (call: Call<World>, { permission }: Operation<World>): void => {
    const secret = this.keyOf(call);
    const key = call.state
      .of("apiKeys")
      .all()
      .find((row) => row.secret === secret);
    const isExpired = key?.expires_at && Date.parse(String(key.expires_at)) <= this.clock();
    if (!key || isExpired || !String(call.headers.authorization).startsWith("Bearer vsa_"))
      throw new ApiError(401, "Authentication required");
    this.count(secret, call);
    const permissions = key.permissions as string[];
    if (permission && !permissions.includes(permission)) throw new ApiError(403, "Insufficient permissions");
  };

  private count(secret: string, call: Call<World>): void {
    const now = this.clock();
    const current = this.windows.get(secret);
    const window = current && current.until > now ? current : { until: now + MINUTE_MS, used: 0 };
    this.windows.set(secret, window);
    if (window.used >= this.limit)
      throw new ApiError(429, "Rate limit exceeded", {}, this.limitHeaders(call));
    window.used += 1;
  }

  saveState() {
    return { windows: this.windows };
  }

  restoreState(state: unknown): void {
    Object.assign(this, checkState(sessionState, state, "session"));
  }
}
