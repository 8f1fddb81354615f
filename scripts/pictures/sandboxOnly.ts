import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { vendors } from "../../bundle/vendors";

const ACCOUNT = new RegExp(`^(${vendors.join("|")})_`, "i");

/**
 * Where and with which variables a process starts that must not connect to a real account: its data would be in a
 * picture, or changed by a test. There is no .env file in the folder.
 */
export const sandboxOnly = (): { cwd: string; env: NodeJS.ProcessEnv } => ({
  cwd: mkdtempSync(path.join(tmpdir(), "sandbox-only-")),
  env: Object.fromEntries(Object.entries(process.env).filter(([name]) => !ACCOUNT.test(name))),
});
