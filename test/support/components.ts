import { join } from "node:path";
import { root } from "../../bundle/vendors";

export { vendors } from "../../bundle/vendors";

/** An input as the platform reads it. */
export interface ManifestInput {
  key: string;
  label: string;
  keyLabel?: string;
  type: string;
  collection?: string;
  required?: boolean;
  default?: unknown;
  comments?: string;
  example?: string;
  placeholder?: string;
  dataSource?: string;
  model?: { label: string; value: string }[];
  inputs?: ManifestInput[];
}

/** The common properties of actions, data sources and triggers. */
export interface ManifestItem {
  key: string;
  display: { label: string; description: string };
  inputs: ManifestInput[];
  examplePayload?: { data?: unknown; result?: unknown };
  performSafety?: string;
  outputSchema?: { type: string; schema?: string };
  perform: (...args: unknown[]) => Promise<unknown>;
  examplePerform?: (...args: unknown[]) => Promise<unknown>;
}

/** A component as spectral converts it for the platform. */
export interface Manifest {
  key: string;
  public?: boolean;
  display: { label: string; description: string; category?: string; iconPath: string };
  connections: { key: string; label: string; comments?: string; inputs: ManifestInput[] }[];
  actions: Record<string, ManifestItem>;
  dataSources: Record<string, ManifestItem>;
  triggers: Record<string, ManifestItem>;
}

/** A component from its source. */
export const componentOf = (vendor: string): Manifest =>
  require(join(root, "src", vendor)).default as Manifest;

/** A component, or a part of one, with "a function" instead of every function: what can be compared. */
export function withoutFunctions(value: unknown): unknown {
  if (typeof value === "function") return "a function";
  if (Array.isArray(value)) return value.map(withoutFunctions);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withoutFunctions(one)]));
}
