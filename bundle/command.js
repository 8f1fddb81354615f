// `node bundle/command.js <vendor>...` builds the bundles of these vendors, unless another process has just built them.
const { mkdirSync, readFileSync, rmSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const { setTimeout } = require("node:timers/promises");
const { cacheFolder, isStale } = require("./stamp");

const lockFile = path.join(cacheFolder, "lock");

/** How often a process that waits for another one's build looks for its end. */
const LOCK_POLL_MS = 100;

async function main() {
  mkdirSync(cacheFolder, { recursive: true });
  while (!lock()) await setTimeout(LOCK_POLL_MS);
  try {
    await build(process.argv.slice(2).filter(isStale));
  } finally {
    rmSync(lockFile, { force: true });
  }
}

/** Whether this process now holds the lock. The lock of a process that no longer runs is removed. */
function lock() {
  try {
    writeFileSync(lockFile, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
    if (!isHeld()) rmSync(lockFile, { force: true });
    return false;
  }
}

function isHeld() {
  try {
    // Between the creation of the file and the write of its content, there is no process ID in it yet.
    const content = readFileSync(lockFile, "utf8");
    if (content !== "") process.kill(Number(content), 0);
    return true;
  } catch (error) {
    // A process of another user exists as well.
    return codeOf(error) === "EPERM";
  }
}

/** @param {unknown} error */
const codeOf = (error) => /** @type {NodeJS.ErrnoException} */ (error).code;

/** @param {string[]} vendors */
async function build(vendors) {
  if (vendors.length === 0) return;
  const { webpack } = require("webpack");
  /** @type {import("webpack").Configuration[]} */
  const configurations = require("../webpack.config.js");
  const compiler = webpack(configurations.filter(({ name = "" }) => vendors.includes(name)));
  if (!compiler) throw new Error("Webpack has no configuration to run.");
  /** @type {import("webpack").MultiStats} */
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => (result ? resolve(result) : reject(error)));
  });
  await new Promise((resolve) => compiler.close(resolve));
  if (!stats.hasErrors()) return;
  process.stderr.write(`${stats.toString("errors-only")}\n`);
  process.exitCode = 1;
}

main().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
