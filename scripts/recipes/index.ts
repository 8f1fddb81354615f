/**
 * Checks the recipes, and writes their pages.
 * `npm run recipes` checks all of them; `npm run recipes -- path/to/definition.yml` any other definition.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { buildStale } from "../../bundle/buildStale";
import { pages, readRecipe, recipeNames } from "./files";
import { validate } from "./validate";

const paths = process.argv.slice(2);
buildStale();
const texts =
  paths.length > 0
    ? paths.map((path) => [path, readFileSync(path, "utf8")] as const)
    : recipeNames().map((name) => [name, readRecipe(name)] as const);
for (const [name, text] of texts) {
  const { problems } = validate(text);
  console.log(`${name}: ${problems.length === 0 ? "no problems" : `${problems.length} problems`}`);
  for (const { where, message } of problems) console.log(`  ${where}: ${message}`);
  if (problems.length > 0) process.exitCode = 1;
}
if (paths.length === 0 && process.exitCode === undefined)
  for (const { file, text } of pages()) writeFileSync(file, text);
