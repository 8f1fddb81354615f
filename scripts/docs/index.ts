/**
 * Writes docs/<vendor> and the README's table of components from the built components. Builds stale bundles first.
 * Either everything is written or, if one component fails, nothing.
 */
import { buildStale } from "../../bundle/buildStale";
import { isStale } from "../../bundle/stamp";
import { root, vendors } from "../../bundle/vendors";
import { documentationOf, writeDocumentation } from "./files";

try {
  const stale = vendors.filter(isStale);
  if (stale.length > 0) console.error(`Building ${stale.join(", ")} ...`);
  buildStale(stale);
  writeDocumentation(root, documentationOf(root));
} catch (error) {
  console.error(`No documentation was written. ${(error as Error).message}`);
  process.exitCode = 1;
}
