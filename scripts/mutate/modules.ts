import { readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { root } from "../../bundle/vendors";

/** What every component has, and gets wrong in its own way: the rest of a component is tables. */
const OF_A_COMPONENT = /^src\/[^/]+\/((api|client|connection|errors|listing)\.ts|triggers\/.+)$/;

const isMutated = (module: string): boolean =>
  /\.ts$/.test(module) &&
  !/(^|\/)index\.ts$/.test(module) &&
  (module.startsWith("src/kit/") || OF_A_COMPONENT.test(module));

/** The modules that are mutated, the smallest first. */
export const modules = (): string[] =>
  readdirSync(join(root, "src"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort((a, b) => statSync(a).size - statSync(b).size)
    .map((file) => relative(root, file))
    .filter(isMutated);
