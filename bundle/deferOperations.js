const { existsSync, readFileSync } = require("node:fs");
const path = require("node:path");

/** The exports of an operation's file, or of a file that lists such files. */
const EXPORT =
  /^export (?:const (?<constant>\w+)|\* from "(?<all>[^"]+)"|\{ (?<names>[^}]*) \} from "(?<listed>[^"]+)")/gm;

/**
 * Webpack loader for `actions/index.ts`, `dataSources/index.ts` and `triggers/index.ts` of a component: an operation is
 * evaluated when it is first read, together with those of its folder or file. A run needs one of several hundred. What
 * every operation needs is evaluated at once, so that it is not the first run that waits for it.
 * @this {import("webpack").LoaderContext<object>}
 */
module.exports = function deferOperations() {
  const operations = exportsOf(this.resourcePath, (file) => this.addDependency(file));
  // In the order of a namespace, which these exports stand in for.
  operations.sort(([one], [other]) => (one < other ? -1 : 1));
  const getters = operations.map(
    ([name, module]) => `get ${name}() { return require(${JSON.stringify(module)}).${name}; },`,
  );
  return [
    'require("../api");',
    'Object.defineProperty(exports, "__esModule", { value: true });',
    `Object.defineProperties(exports, Object.getOwnPropertyDescriptors({\n${getters.join("\n")}\n}));`,
  ].join("\n");
};

/**
 * The names that a file exports, each with the module that it takes it from.
 * @param {string} file
 * @param {(file: string) => void} onRead is called for each file that is read
 * @returns {[name: string, module: string][]}
 */
function exportsOf(file, onRead) {
  onRead(file);
  /** @type {[name: string, module: string][]} */
  const found = [];
  for (const { groups = {} } of readFileSync(file, "utf8").matchAll(EXPORT)) {
    const { constant, names, listed = "", all = "" } = groups;
    if (constant) found.push([constant, file]);
    else if (names) for (const name of names.split(", ")) found.push([name, listed]);
    else {
      const target = fileOf(path.resolve(path.dirname(file), all));
      for (const [name] of exportsOf(target, onRead)) found.push([name, all]);
    }
  }
  return found;
}

/** @param {string} module a file without its extension, or a folder */
const fileOf = (module) => (existsSync(`${module}.ts`) ? `${module}.ts` : path.join(module, "index.ts"));
