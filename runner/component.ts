import { existsSync } from "node:fs";
import path from "node:path";
import type { Inputs } from "@prismatic-io/spectral";
import type { Action, Component, DataSource, Input, Trigger } from "@prismatic-io/spectral/dist/serverTypes";
import { didYouMean } from "./nearest";

/** A component as it is published: actions, data sources, triggers and connections, each with its inputs. */
export type BuiltComponent = Component;

export type { Action, DataSource, Input };
export type BuiltTrigger = Trigger<Inputs, Inputs>;

/** The root of the repository. */
export const ROOT = path.resolve(__dirname, "..");

/**
 * Loads a built component with `require`, as the platform does.
 * @param folder the folder of the bundle relative to the root of the repository, such as "dist/servicetitan"; or a
 *   file
 * @throws Error if the bundle is missing, or exports no component
 */
export function loadComponent(folder: string): BuiltComponent {
  const file = path.resolve(ROOT, folder.endsWith(".js") ? folder : path.join(folder, "index.js"));
  if (!existsSync(file)) throw new Error(`${path.relative(ROOT, file)} is missing: run npm run build.`);
  const loaded = require(file) as { default?: BuiltComponent };
  if (!loaded.default?.actions)
    throw new Error(`${path.relative(ROOT, file)} has no component as its default export.`);
  return loaded.default;
}

/**
 * Finds an operation by its key.
 * @param kind the noun for the error: "action"
 * @throws Error that suggests the nearest keys
 */
export function find<Item>(items: Record<string, Item>, kind: string, key: string): Item {
  const item = Object.hasOwn(items, key) ? items[key] : undefined;
  if (item) return item;
  throw new Error(`There is no ${kind} ${key}. ${suggestion(kind, key, Object.keys(items))}`);
}

function suggestion(kind: string, key: string, keys: string[]): string {
  if (keys.length === 0) return `This component has no ${kind}s.`;
  return didYouMean(key, keys) || `This component has ${keys.length} ${kind}s, and none with a similar name.`;
}
