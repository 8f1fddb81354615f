const { createHash } = require("node:crypto");
const { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const { root } = require("./vendors");

/** Stamps, the build lock and webpack's cache: not in dist, since everything in there is published. */
const cacheFolder = path.join(root, ".cache", "bundle");

/** What every bundle is built from, besides its vendor's own folders. The last one lists the installed packages. */
const SHARED = [
  "src/kit",
  "bundle",
  "webpack.config.js",
  "tsconfig.json",
  "package-lock.json",
  "node_modules/.package-lock.json",
];

/** @param {string} vendor */
const bundleFile = (vendor) => path.join(root, "dist", vendor, "index.js");

/** @param {string} vendor */
const stampFile = (vendor) => path.join(cacheFolder, `${vendor}.stamp`);

/**
 * A hash of everything that a vendor's bundle is built from.
 * @param {string} vendor
 */
function sourceHash(vendor) {
  const hash = createHash("sha256");
  for (const entry of [`src/${vendor}`, `assets/${vendor}`, ...SHARED]) addTo(hash, entry);
  return hash.digest("hex");
}

/**
 * @param {import("node:crypto").Hash} hash
 * @param {string} entry a file or a folder, relative to the root
 */
function addTo(hash, entry) {
  const file = path.join(root, entry);
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isDirectory()) {
    for (const name of readdirSync(file).sort()) addTo(hash, `${entry}/${name}`);
  } else if (found) {
    const content = readFileSync(file);
    hash.update(`${entry} ${content.length}\n`).update(content);
  }
}

/**
 * The line that is written when a bundle has been built: what it was built from, and what came out. A bundle that was
 * built from another branch or copied into dist therefore never passes for a fresh one.
 * @param {string} vendor
 * @param {string} source
 */
function stampOf(vendor, source) {
  const built = statSync(bundleFile(vendor), { throwIfNoEntry: false })
    ? readFileSync(bundleFile(vendor))
    : "";
  return `${source} ${createHash("sha256").update(built).digest("hex")}\n`;
}

/**
 * Whether a bundle is missing, or does not match its sources.
 * @param {string} vendor a folder in src
 */
function isStale(vendor) {
  if (!statSync(stampFile(vendor), { throwIfNoEntry: false })) return true;
  return readFileSync(stampFile(vendor), "utf8") !== stampOf(vendor, sourceHash(vendor));
}

/** Webpack plugin that writes a vendor's stamp after each build without errors. */
class StampPlugin {
  /** @param {string} vendor */
  constructor(vendor) {
    this.vendor = vendor;
    this.source = "";
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    // Taken before webpack reads the first file: an edit during the build leaves the bundle stale.
    const start = () => {
      this.source = sourceHash(this.vendor);
    };
    compiler.hooks.run.tap("StampPlugin", start);
    compiler.hooks.watchRun.tap("StampPlugin", start);
    compiler.hooks.done.tap("StampPlugin", (stats) => {
      if (stats.hasErrors()) return;
      mkdirSync(cacheFolder, { recursive: true });
      writeFileSync(stampFile(this.vendor), stampOf(this.vendor, this.source));
    });
  }
}

module.exports = { cacheFolder, isStale, StampPlugin };
