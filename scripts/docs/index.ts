/**
 * Writes docs/<vendor> and the README's table of components from the built components. Builds stale bundles first.
 * Either everything is written or, if one component fails, nothing.
 */
import { join } from "node:path";
import { build, isStale } from "../../runner/build";
import { vendorsOf } from "./component";
import { documentationOf, writeDocumentation } from "./files";

const ROOT = join(__dirname, "..", "..");

async function main(): Promise<void> {
  try {
    for (const vendor of vendorsOf(ROOT)) {
      if (isStale(`dist/${vendor}`)) await build(`dist/${vendor}`);
    }
    writeDocumentation(ROOT, documentationOf(ROOT));
  } catch (error) {
    console.error(`No documentation was written. ${(error as Error).message}`);
    process.exitCode = 1;
  }
}

void main();
