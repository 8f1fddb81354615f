import path from "node:path";
import { buildStale } from "../bundle/buildStale";
import { isStale as isBundleStale } from "../bundle/stamp";

/**
 * Whether a bundle is missing or does not match its sources.
 * @param folder the bundle's folder, named like its vendor's folder in src: "dist/servicetitan"
 */
export const isStale = (folder: string): boolean => isBundleStale(path.basename(folder));

/**
 * Builds one bundle if it is stale.
 * @param folder as in `isStale`
 * @throws Error with webpack's message
 */
export const build = async (folder: string): Promise<void> => buildStale([path.basename(folder)]);
