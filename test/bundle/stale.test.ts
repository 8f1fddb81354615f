import { execFile } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { root } from "../../bundle/vendors";

const run = promisify(execFile);

/** Bundles plain sources with the stamps of this repository, and notes each build. */
const CONFIG = `
const { appendFileSync } = require("node:fs");
const path = require("node:path");
const { StampPlugin } = require("./bundle/stamp");
const { vendors } = require("./bundle/vendors");
module.exports = vendors.map((vendor) => ({
  name: vendor,
  mode: "development",
  devtool: false,
  entry: path.join(__dirname, "src", vendor, "index.ts"),
  output: { path: path.join(__dirname, "dist", vendor), filename: "index.js" },
  plugins: [
    { apply: (compiler) => compiler.hooks.run.tap("Log", () => appendFileSync(path.join(__dirname, "log"), vendor + " ")) },
    new StampPlugin(vendor),
  ],
}));
`;

let folder: string;

const write = (file: string, text: string) => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};

/** Builds what is stale in another process. */
const build = (vendors?: string[]) =>
  run(process.execPath, ["-e", `require("./bundle/buildStale").buildStale(${JSON.stringify(vendors)})`], {
    cwd: folder,
  });

/** The vendors that were built since the last call, in any order. */
const built = () => {
  const log = readFileSync(join(folder, "log"), "utf8");
  write("log", "");
  return log.trim().split(" ").filter(Boolean).sort();
};

/** The vendors whose bundles do not match their sources. */
async function stale(): Promise<string[]> {
  const code = `console.log(JSON.stringify(require("./bundle/vendors").vendors.filter(require("./bundle/stamp").isStale)))`;
  const { stdout } = await run(process.execPath, ["-e", code], { cwd: folder });
  return JSON.parse(stdout);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "stale-"));
  cpSync(join(root, "bundle"), join(folder, "bundle"), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  write("webpack.config.js", CONFIG);
  for (const vendor of ["one", "two"]) write(`assets/${vendor}/icon.png`, "icon");
});

beforeEach(async () => {
  write("src/kit/shared.js", "module.exports = 1;");
  for (const vendor of ["one", "two"])
    write(`src/${vendor}/index.ts`, 'module.exports = require("../kit/shared.js");');
  await build();
  write("log", "");
});

afterAll(() => rmSync(folder, { recursive: true }));

test("builds each bundle once, and only the ones that are asked for", async () => {
  rmSync(join(folder, "dist"), { recursive: true });
  await build();
  expect(built()).toEqual(["one", "two"]);
  await build();
  expect(built()).toEqual([]);
  write("src/kit/shared.js", "module.exports = 2;");
  await build(["two"]);
  await build(["two"]);
  expect(built()).toEqual(["two"]);
});

test.each([
  ["the vendor's source", "src/one/index.ts", ["one"]],
  ["the vendor's icon", "assets/one/icon.png", ["one"]],
  ["a new file of the vendor", "src/one/new.ts", ["one"]],
  ["the kit", "src/kit/shared.js", ["one", "two"]],
  ["a stand-in", "bundle/standIns/omit.js", ["one", "two"]],
  ["the configuration", "webpack.config.js", ["one", "two"]],
  ["the versions of packages", "package-lock.json", ["one", "two"]],
  ["a bundle itself", "dist/one/index.js", ["one"]],
  ["documentation", "README.md", []],
])("%s makes stale what depends on it, until it is as before", async (_, file, expected) => {
  const before = existsSync(join(folder, file)) ? readFileSync(join(folder, file)) : undefined;
  write(file, "changed");
  expect(await stale()).toEqual(expected);
  if (before) writeFileSync(join(folder, file), before);
  else rmSync(join(folder, file));
  expect(await stale()).toEqual([]);
});

test("a file that is only touched makes nothing stale", async () => {
  utimesSync(join(folder, "src/kit/shared.js"), new Date(), new Date());
  expect(await stale()).toEqual([]);
});

test("a build that fails says why, and is tried again", async () => {
  write("src/one/index.ts", 'module.exports = require("./missing.js");');
  const failure = build(["one"]);
  await expect(failure).rejects.toThrow("The bundle of one could not be built.");
  await expect(failure).rejects.toThrow("Can't resolve './missing.js'");
  await expect(build(["one"])).rejects.toThrow("could not be built");
  write("src/one/missing.js", "");
  built();
  await build(["one"]);
  expect(built()).toEqual(["one"]);
});

test("processes that need the same bundle at the same time build it once", async () => {
  write("src/kit/shared.js", "module.exports = 2;");
  await Promise.all([build(["one"]), build(["one"]), build(["one"])]);
  expect(built()).toEqual(["one"]);
});

test("the lock of a process that was stopped holds up nobody", async () => {
  const stopped = run(process.execPath, ["-e", ""]);
  await stopped;
  write(".cache/bundle/lock", String(stopped.child.pid));
  write("src/one/index.ts", "// changed");
  await build();
  expect(built()).toEqual(["one"]);
});
