import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";

/** An input, or a field of a form. */
export interface Input {
  key: string;
  label: string;
  type: string;
  collection?: string;
  required?: boolean;
  shown?: boolean;
  default?: unknown;
  comments?: string;
  example?: string;
  dataSource?: string;
  model?: { label: string; value: string }[];
  inputs?: Input[];
}

/** An action, a data source or a trigger. */
export interface Item {
  key: string;
  display: { label: string; description: string };
  inputs: Input[];
  examplePayload?: unknown;
}

export interface Connection {
  key: string;
  label: string;
  comments?: string;
  inputs: Input[];
}

/** A component as spectral converts it for the platform. */
export interface Component {
  key: string;
  display: { label: string; description: string };
  connections: Connection[];
  actions: Record<string, Item>;
  dataSources: Record<string, Item>;
  triggers: Record<string, Item>;
}

/** The vendors: the folders of src that contain a component. Never taken from dist, which may be incomplete. */
export const vendorsOf = (root: string): string[] =>
  readdirSync(join(root, "src")).filter((folder) => existsSync(join(root, "src", folder, "index.ts")));

/**
 * Loads the built component of a vendor.
 * @throws Error if the bundle is missing, fails to load, or has no component as its default export
 */
export function loadComponent(root: string, vendor: string): Component {
  const file = join(root, "dist", vendor, "index.js");
  const name = relative(root, file);
  if (!existsSync(file)) throw new Error(`${name} is missing: run npm run build.`);
  let component: Component | undefined;
  try {
    component = (require(file) as { default?: Component }).default;
  } catch (error) {
    throw new Error(`${name} cannot be loaded: ${(error as Error).message}`, { cause: error });
  }
  if (!component?.actions) throw new Error(`${name} has no component as its default export.`);
  return component;
}

/** An action, and the file that declares it. */
export type Action = Item & { file: string };

/** Actions that are not in a resource folder, such as Raw Request, are documented under their own name. */
export type Group = { folder: string; actions: Action[] };

/**
 * The actions of a component by resource, which is the folder that an action's file is in. Source files are not
 * loaded: the name of a file is the key of its action.
 * @returns groups by title, the actions of each by label
 * @throws Error if an action has no file
 */
export function groupsOf(root: string, vendor: string, component: Component): Group[] {
  const folder = join(root, "src", vendor, "actions");
  const files = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(".ts") && entry.name !== "index.ts")
      .map((entry) => [entry.name.slice(0, -".ts".length), join(entry.parentPath, entry.name)]),
  );
  const groups = new Map<string, Action[]>();
  for (const action of byLabel(component.actions)) {
    const file = files.get(action.key);
    if (!file) throw new Error(`src/${vendor}/actions has no file ${action.key}.ts.`);
    const resource = dirname(file) === folder ? action.key : basename(dirname(file));
    groups.set(resource, [...(groups.get(resource) ?? []), { ...action, file }]);
  }
  return [...groups]
    .map(([resource, actions]) => ({ folder: resource, actions }))
    .sort((a, b) => compare(titleOf(a.folder), titleOf(b.folder)));
}

/** Items in the order in which a page lists them. */
export const byLabel = (items: Record<string, Item>): Item[] =>
  Object.values(items).sort((a, b) => compare(a.display.label, b.display.label));

const compare = (a: string, b: string) => a.localeCompare(b, "en");

/** Words of folder names that are not capitalized like others. */
const WORDS: Record<string, string> = { And: "and", Ap: "AP", Crm: "CRM", Gl: "GL", Sms: "SMS" };

/** @example titleOf("crmNotes") // "CRM Notes" */
export const titleOf = (folder: string): string =>
  folder
    .split(/(?=[A-Z])/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .map((word) => WORDS[word] ?? word)
    .join(" ")
    .replace(/\b(Non|Opt|Sub) /g, "$1-");
