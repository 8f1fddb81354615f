const { existsSync, readdirSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const TerserPlugin = require("terser-webpack-plugin");

const source = path.resolve(__dirname, "src");
const vendors = readdirSync(source).filter((folder) => existsSync(path.join(source, folder, "index.ts")));

const spectral = path.dirname(require.resolve("@prismatic-io/spectral"));
const axios = path.dirname(require.resolve("axios/package.json"));

/** What a running component never reaches; every execution that starts cold would pay for loading it. */
const leftOut = {
  // Records build their schemas in tests and scripts alone.
  zod$: false,
  // Spectral's half that makes code-native integrations, evaluates their conditions, and tests components.
  [path.join(spectral, "serverTypes/convertIntegration.js")]: false,
  [path.join(spectral, "conditionalLogic")]: false,
  [path.join(spectral, "testing.js")]: false,
  [path.join(spectral, "util.js")]: false,
  // Axios's ways to send from a browser, and its own multipart forms: Node's FormData is used.
  [path.join(axios, "lib/adapters/xhr.js")]: path.resolve(__dirname, "bundle/browserAdapter.mjs"),
  [path.join(axios, "lib/adapters/fetch.js")]: path.resolve(__dirname, "bundle/browserAdapter.mjs"),
  "form-data$": path.resolve(__dirname, "bundle/formData.js"),
  // Copies deeply, and the prototype's keys too; spectral calls it for every input.
  "lodash/omit$": path.resolve(__dirname, "bundle/omit.js"),
  // Prints what the proxy and redirect helpers of axios do.
  debug$: path.resolve(__dirname, "bundle/debug.js"),
};

/** One publishable component: dist/<vendor>/index.js beside its icon. */
const bundle = (vendor) => ({
  name: vendor,
  mode: "production",
  target: "node20",
  entry: path.join(source, vendor, "index.ts"),
  output: {
    path: path.resolve(__dirname, "dist", vendor),
    filename: "index.js",
    library: { type: "commonjs2" },
    clean: true,
  },
  resolve: {
    extensions: [".ts", ".js"],
    alias: {
      axios$: path.resolve(__dirname, "bundle/axios.js"),
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
  plugins: [new CopyPlugin({ patterns: [path.resolve(__dirname, "assets", vendor, "icon.png")] })],
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
