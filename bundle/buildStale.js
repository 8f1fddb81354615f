const { spawnSync } = require("node:child_process");
const path = require("node:path");
const { isStale } = require("./stamp");
const { root, vendors: all } = require("./vendors");

/**
 * Builds the bundles that are missing or do not match their sources, and no others. Blocks until they are built, so
 * that a test suite can load a bundle at its top level. Several processes may call this at the same time: each bundle
 * is built once.
 * @param {readonly string[]} vendors folders in src
 * @throws {Error} with webpack's message
 */
function buildStale(vendors = all) {
  const stale = vendors.filter(isStale);
  if (stale.length === 0) return;
  const { status, error, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(__dirname, "command.js"), ...stale],
    { cwd: root, encoding: "utf8" },
  );
  if (error) throw error;
  if (status !== 0)
    throw new Error(`The bundle of ${stale.join(", ")} could not be built.\n${`${stdout}${stderr}`.trim()}`);
}

module.exports = { buildStale };
