import path from "node:path";
import { accountFields } from "./account";
import { loadComponent } from "./component";
import type { Log } from "./context";
import { createPlatform, type Platform } from "./platform";
import { redirect } from "./redirect";
import { readIfExists, writeWhole } from "./state";
import type { Sandbox, Vendor } from "./vendors/vendor";

export interface SessionOptions {
  /** Whether the data of a real account may be changed. A sandbox may always be changed. Defaults to false. */
  write?: boolean;
  log?: Log;
  /** The variables of a real account. Defaults to `process.env`. */
  environment?: NodeJS.ProcessEnv;
  /** The file that keeps the data of the sandbox between sessions. Defaults to none: every sandbox is a new one. */
  sandboxFile?: string;
}

/** A vendor's built component, connected to its sandbox or to a real account. */
export interface Session {
  vendor: Vendor;
  platform: Platform;
  /** Undefined if a real account is connected. */
  sandbox: Sandbox | undefined;
  /** The connected system: "sandbox", or the account, such as "tenant 1234567890, production". */
  target: string;
  /** Whether data may be changed. */
  writes: boolean;
  close(): Promise<void>;
}

/**
 * Loads a vendor's bundle and connects it: to a real account if the vendor's environment variables are set, otherwise
 * to a sandbox that is started in this process and receives all of its https requests.
 * @throws Error if the bundle is missing, a variable of the real account is missing or wrong, or `sandboxFile` is
 *   damaged
 */
export async function openSession(vendor: Vendor, options: SessionOptions = {}): Promise<Session> {
  const { write = false, log, environment = process.env, sandboxFile } = options;
  const fields = accountFields(vendor.name, vendor.account, environment);
  const component = loadComponent(vendor.bundle);
  if (fields) {
    if (sandboxFile)
      throw new Error(`Only a sandbox can be kept, and a real ${vendor.name} account is connected.`);
    return {
      vendor,
      platform: createPlatform(component, {
        connection: { key: vendor.account.connectionOf?.(fields), fields },
        writes: write,
        log,
      }),
      sandbox: undefined,
      target: vendor.account.describe(fields),
      writes: write,
      close: async () => undefined,
    };
  }
  const sandbox = await startSandbox(vendor, sandboxFile);
  const redirection = redirect(sandbox.hosts, sandbox.url);
  return {
    vendor,
    platform: createPlatform(component, { connection: { fields: sandbox.fields }, log }),
    sandbox,
    target: sandboxFile ? `sandbox, kept in ${path.relative(process.cwd(), sandboxFile)}` : "sandbox",
    writes: true,
    async close() {
      redirection.restore();
      await sandbox.close();
      if (sandboxFile) writeWhole(sandboxFile, sandbox.snapshot());
    },
  };
}

async function startSandbox(vendor: Vendor, file: string | undefined): Promise<Sandbox> {
  try {
    return await vendor.startSandbox({ snapshot: file && readIfExists(file) });
  } catch (error) {
    const { SnapshotError } = await import("../sandbox/core");
    if (!(error instanceof SnapshotError)) throw error;
    const { message } = error;
    throw new Error(
      `${message}${message.endsWith(".") ? "" : "."} Delete ${file} to start with a new sandbox.`,
    );
  }
}
