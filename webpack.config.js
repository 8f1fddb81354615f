const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const TerserPlugin = require("terser-webpack-plugin");
const { cacheFolder, StampPlugin } = require("./bundle/stamp.js");
const { vendors } = require("./bundle/vendors.js");

const spectral = path.dirname(require.resolve("@prismatic-io/spectral"));
const axios = path.dirname(require.resolve("axios/package.json"));

/**
 * What a running component never reaches; every execution that starts cold would pay for loading it.
 * @type {Record<string, string | false>}
 */
const leftOut = {
  // Records build their schemas in tests and scripts alone.
  zod$: false,
  // Spectral's half that makes code-native integrations, evaluates their conditions, and tests components.
  [path.join(spectral, "serverTypes/convertIntegration.js")]: false,
  [path.join(spectral, "conditionalLogic")]: false,
  [path.join(spectral, "testing.js")]: false,
  [path.join(spectral, "util.js")]: false,
  // Axios's ways to send from a browser, and its own multipart forms: Node's FormData is used.
  [path.join(axios, "lib/adapters/xhr.js")]: path.resolve(__dirname, "bundle/standIns/browserAdapter.mjs"),
  [path.join(axios, "lib/adapters/fetch.js")]: path.resolve(__dirname, "bundle/standIns/browserAdapter.mjs"),
  "form-data$": path.resolve(__dirname, "bundle/standIns/formData.js"),
  // Copies deeply, and the prototype's keys too; spectral calls it for every input.
  "lodash/omit$": path.resolve(__dirname, "bundle/standIns/omit.js"),
  // Prints what the proxy and redirect helpers of axios do.
  debug$: path.resolve(__dirname, "bundle/standIns/debug.js"),
};

/**
 * One publishable component: dist/<vendor>/index.js with its icon.
 * @param {string} vendor
 * @returns {import("webpack").Configuration}
 */
const bundle = (vendor) => ({
  name: vendor,
  mode: "production",
  target: "node20",
  entry: path.resolve(__dirname, "src", vendor, "index.ts"),
  output: {
    path: path.resolve(__dirname, "dist", vendor),
    filename: "index.js",
    library: { type: "commonjs2" },
    clean: true,
  },
  resolve: {
    extensions: [".ts", ".js"],
    alias: {
      axios$: path.resolve(__dirname, "bundle/standIns/axios.js"),
      "axios-itself$": path.join(axios, "index.js"),
      ...leftOut,
    },
  },
  // Never spoken here, and slow to load.
  externals: { http2: "var {}" },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: "ts-loader",
        options: {
          transpileOnly: true,
          compilerOptions: { module: "ESNext", moduleResolution: "Bundler", noEmit: false },
        },
      },
    ],
  },
  cache: {
    type: "filesystem",
    name: vendor,
    cacheDirectory: path.join(cacheFolder, "webpack"),
    buildDependencies: { config: [__filename] },
  },
  plugins: [
    new StampPlugin(vendor),
    new CopyPlugin({ patterns: [path.resolve(__dirname, "assets", vendor, "icon.png")] }),
  ],
  optimization: {
    minimizer: [
      new TerserPlugin({
        extractComments: false,
        terserOptions: { format: { comments: /@license|@preserve|^!/i } },
      }),
    ],
  },
  performance: { hints: false },
  stats: "errors-warnings",
});

module.exports = vendors.map(bundle);
