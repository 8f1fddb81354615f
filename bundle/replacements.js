const path = require("node:path");

/**
 * What webpack bundles instead of a module.
 * @typedef {object} Replacement
 * @property {string} module a package, an entry of a package ("lodash/omit"), or a file of a package, with its extension
 * @property {string} standIn a file in standIns
 * @property {string} reason
 */

/** @type {Replacement[]} What a component never runs. Whoever calls it all the same gets an error that names this table. */
const leftOut = [
  {
    module: "@prismatic-io/spectral/dist/serverTypes/convertIntegration.js",
    standIn: "leftOut.js",
    reason: "Converts code-native integrations. Carries zod, yaml and ejs.",
  },
  {
    module: "@prismatic-io/spectral/dist/conditionalLogic/index.js",
    standIn: "leftOut.js",
    reason: "Evaluates the branches of integrations. Carries date-fns.",
  },
  {
    module: "@prismatic-io/spectral/dist/testing.js",
    standIn: "leftOut.js",
    reason: "The test harness. Carries jest-mock.",
  },
  {
    module: "@prismatic-io/spectral/dist/util.js",
    standIn: "leftOut.js",
    reason: "Helpers that the kit has of its own. Carries date-fns, valid-url and object-sizeof.",
  },
  {
    module: "lodash/merge",
    standIn: "leftOut.js",
    reason: "Spectral merges the inputs of template connections with it; no component here has one.",
  },
  {
    module: "lodash/camelCase",
    standIn: "leftOut.js",
    reason: "Spectral reads component manifests with it, in code-native integrations.",
  },
];

/** @type {Replacement[]} What is smaller or faster when written for Node and for the one way in which it is called. */
const replaced = [
  {
    module: "axios/lib/adapters/xhr.js",
    standIn: "noAdapter.mjs",
    reason: "Sends from a browser.",
  },
  {
    module: "axios/lib/adapters/fetch.js",
    standIn: "noAdapter.mjs",
    reason: "Sends with fetch. Axios prefers its http adapter in Node.",
  },
  {
    module: "form-data",
    standIn: "formData.js",
    reason:
      "Axios creates one when it turns an object into a multipart body; a FormData that it is given never " +
      "reaches this package. Node's own FormData does the same. Carries mime-db (200 KB).",
  },
  {
    module: "lodash/omit",
    standIn: "omit.js",
    reason: "Copies deeply, and reads the keys of the prototype; spectral calls it for every input at load.",
  },
  {
    module: "lodash/uniq",
    standIn: "uniq.js",
    reason: "Spectral calls it with names of inputs. Carries 60 modules of lodash.",
  },
  {
    module: "lodash/snakeCase",
    standIn: "snakeCase.js",
    reason: "Spectral calls it with the names of PerformSafety. Carries 40 modules of lodash.",
  },
  {
    module: "debug",
    standIn: "debug.js",
    reason: "Logs to the terminal what the proxy and redirect packages do.",
  },
];

/** @type {Replacement[]} What is evaluated at its first use, not when the bundle is loaded. */
const deferred = [
  {
    module: "@prismatic-io/spectral/dist/serverTypes/convertComponent.js",
    standIn: "convertComponent.js",
    reason:
      "Converts all operations of a component when it is loaded, and copies the list of those that it has converted " +
      "for each one. A run needs few of them.",
  },
  {
    module: "axios",
    standIn: "axios.js",
    reason: "Takes as long to evaluate as the rest of a bundle. Needed only when the first request is sent.",
  },
  {
    module: "follow-redirects",
    standIn: "followRedirects.js",
    reason: "Needed only when axios follows redirects: when spectral invokes another flow.",
  },
  {
    module: "https-proxy-agent",
    standIn: "httpsProxyAgent.js",
    reason: "Needed only behind a proxy (HTTPS_PROXY).",
  },
];

/** @param {Replacement} replacement */
const standInFile = ({ standIn }) => path.join(__dirname, "standIns", standIn);

/**
 * The file of a package, whether or not the package exports it.
 * @param {string} file "axios/lib/utils.js"
 */
function packageFile(file) {
  const [, name = "", rest = ""] = /^((?:@[^/]+\/)?[^/]+)\/(.+)$/.exec(file) ?? [];
  return path.join(path.dirname(require.resolve(`${name}/package.json`)), rest);
}

/**
 * The file that webpack would otherwise bundle.
 * @param {Replacement} replacement
 */
const replacedFile = ({ module }) => (/\.js$/.test(module) ? packageFile(module) : require.resolve(module));

/** Webpack's `resolve.alias` for all of them. */
const alias = Object.fromEntries(
  [...leftOut, ...replaced, ...deferred].map((replacement) => [
    /\.js$/.test(replacement.module) ? replacedFile(replacement) : `${replacement.module}$`,
    standInFile(replacement),
  ]),
);

module.exports = { leftOut, replaced, deferred, alias, packageFile, replacedFile, standInFile };
