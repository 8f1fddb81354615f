import { existsSync } from "node:fs";
import path from "node:path";
import type { Inputs } from "@prismatic-io/spectral";
import type { Action, Component, DataSource, Input, Trigger } from "@prismatic-io/spectral/dist/serverTypes";

/** A component as it is published: actions, data sources, triggers and connections, each with its inputs. */
export type BuiltComponent = Component;

export type { Action, DataSource, Input };
export type BuiltTrigger = Trigger<Inputs, Inputs>;

/** The repository's root. */
export const ROOT = path.resolve(__dirname, "..");

/**
 * Loads a built component with plain `require`, as the platform does.
 * @param folder the bundle's folder, such as "dist/servicetitan", seen from the repository's root; or a file
 * @throws Error where nothing is built there, or what is there is no component
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
 * @param kind in words, for the error: "action"
 * @throws Error that names the keys there are
 */
export function find<One>(all: Record<string, One>, kind: string, key: string): One {
  const found = Object.hasOwn(all, key) ? all[key] : undefined;
  if (found) return found;
  const keys = Object.keys(all);
  throw new Error(
    keys.length > 0
      ? `There is no ${kind} ${key}. There are: ${keys.join(", ")}.`
      : `There is no ${kind} ${key}: this component has none.`,
  );
}
