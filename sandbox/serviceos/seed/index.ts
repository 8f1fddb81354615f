import { type Clock, fakerFor } from "../../core";
import { KINDS, World } from "../world";
import { companies } from "./companies";
import type { Context, Size } from "./context";
import { TODAY } from "./generators";
import { serviceDesk } from "./serviceDesk";

export { defaultSize, type Size } from "./context";

/** The generators by kind. A kind that is not listed starts empty. */
const generators = { ...companies, ...serviceDesk };

/**
 * Creates the world of a new sandbox. All records are generated at once, so that they do not depend on later
 * writes.
 * @param permissions of the API key that comes with the sandbox
 */
export const seedWorld = (seed: number, size: Size, permissions: string[], clock: Clock): World => {
  const context: Context = {
    size,
    permissions,
    faker: (name) => fakerFor(seed, name, TODAY),
    get world() {
      return world;
    },
  };
  const world: World = new World(clock, (kind) => generators[kind]?.(context) ?? []);
  for (const kind of KINDS) world.of(kind).all();
  return world;
};
