import { realFields } from "./account";
import { loadComponent } from "./component";
import type { Log } from "./context";
import { createPlatform, type Platform } from "./platform";
import { redirect } from "./redirect";
import { FIRST_VENDOR, type Sandbox, type Vendor, vendors } from "./vendors";

export interface SessionOptions {
  /** Lets actions change a real account's data. A sandbox may always be written to. */
  write?: boolean;
  log?: Log;
  /** Where a real account's variables are looked for; `process.env` where it is left out. */
  environment?: NodeJS.ProcessEnv;
}

/** A vendor's built component, connected to its sandbox or to a real account. */
export interface Session {
  vendor: Vendor;
  platform: Platform;
  /** Undefined where a real account is connected. */
  sandbox: Sandbox | undefined;
  /** Whether actions may change data. */
  writes: boolean;
  close(): Promise<void>;
}

/**
 * Finds a vendor by its key.
 * @throws Error that names the keys there are
 */
export function vendorOf(key: string = FIRST_VENDOR): Vendor {
  const vendor = Object.hasOwn(vendors, key) ? vendors[key] : undefined;
  if (!vendor) throw new Error(`There is no vendor ${key}. There are: ${Object.keys(vendors).join(", ")}.`);
  return vendor;
}

/**
 * Loads a vendor's bundle and connects it: to the real account where the vendor's environment variables are set,
 * else to a sandbox that is started in this process, with all https requests sent there.
 * @throws Error where nothing is built, or a real account's variables are incomplete
 */
export async function openSession(vendor: Vendor, options: SessionOptions = {}): Promise<Session> {
  const { write = false, log, environment = process.env } = options;
  const component = loadComponent(vendor.bundle);
  const real = realFields(vendor, environment);
  if (real) {
    const platform = createPlatform(component, { connection: { fields: real }, writes: write, log });
    return { vendor, platform, sandbox: undefined, writes: write, close: async () => undefined };
  }
  const sandbox = await vendor.startSandbox();
  const redirection = redirect(sandbox.hosts, sandbox.url);
  return {
    vendor,
    platform: createPlatform(component, { connection: { fields: sandbox.fields }, log }),
    sandbox,
    writes: true,
    async close() {
      redirection.restore();
      await sandbox.close();
    },
  };
}
