import { type Platform, WriteRefused } from "../../runner/platform";
import type { Vendor } from "../../runner/vendors/vendor";

/** A component and what it is connected to. */
export interface Connected {
  platform: Platform;
  target: string;
  isSandbox: boolean;
  /** Whether the connection was typed in the page. */
  isTyped: boolean;
  /** What the runner knows about the component's vendor; undefined for another bundle. */
  vendor?: Vendor;
  work?(): void;
}

/** Writing to a real account needs a confirmation that names the operation, besides the permission to write. */
export function confirmWrite(
  { platform, isSandbox }: Connected,
  key: string,
  label: string,
  confirm?: string,
): void {
  if (!platform.writes) throw new WriteRefused(key, label);
  if (!isSandbox && confirm !== key)
    throw new Error(`${label} (${key}) changes a real account and has not been confirmed.`);
}

/** What a component has thrown need not be an Error. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
