import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../bundle/vendors";

export const FOLDER = join(root, "recipes");
const FILE = "recipe.yml";

/** The names of the recipes: folders with a definition. */
export const recipeNames = (): string[] =>
  readdirSync(FOLDER)
    .filter((name) => existsSync(join(FOLDER, name, FILE)))
    .sort();

/** The text of a recipe's definition. */
export const readRecipe = (name: string): string => readFileSync(join(FOLDER, name, FILE), "utf8");
