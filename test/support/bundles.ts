import { buildStale } from "../../bundle/buildStale";
import { type BuiltComponent, loadComponent } from "../../runner/component";

/**
 * The built component of a vendor, as the platform loads it. Builds it first if its sources have changed: a suite never
 * runs against an old bundle, and fails with webpack's message if the build fails.
 */
export function loadBundle(vendor: string): BuiltComponent {
  buildStale([vendor]);
  return loadComponent(`dist/${vendor}`);
}
