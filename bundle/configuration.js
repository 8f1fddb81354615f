const path = require("node:path");
const TerserPlugin = require("terser-webpack-plugin");
const { alias, packageFile } = require("./replacements");
const { root } = require("./vendors");
const { withoutSchemas } = require("./withoutSchemas");

/** The lists of a component's operations. */
const OPERATIONS = /src[\\/]\w+[\\/](?:actions|dataSources|triggers)[\\/]index\.ts$/;

/**
 * Webpack's configuration for a component, without what belongs to one vendor.
 * @param {{ name: string, entry: string, output: string }} of the entry file and the output folder
 * @returns {import("webpack").Configuration}
 */
const configuration = ({ name, entry, output }) => ({
  name,
  mode: "production",
  target: "node20",
  context: root,
  entry,
  output: {
    path: output,
    filename: "index.js",
    library: { type: "commonjs2" },
    clean: true,
  },
  resolve: { extensions: [".ts", ".js"] },
  // Axios uses HTTP/2 only on request, and Node takes long to load it.
  externals: { http2: "var {}" },
  module: {
    // A name that a module does not export is a mistake, not a warning.
    parser: { javascript: { exportsPresence: "error" } },
    rules: [
      // A stand-in may import the module that it stands in for.
      { exclude: path.join(__dirname, "standIns"), resolve: { alias } },
      { test: OPERATIONS, loader: path.join(__dirname, "deferOperations.js") },
      { test: /schemas\.json$/, type: "javascript/auto", loader: path.join(__dirname, "deferSchemas.js") },
      // Whoever imports one record of a folder's index.ts does not evaluate the others.
      { test: /records[\\/]\w+\.ts$/, sideEffects: false },
      {
        test: /\.ts$/,
        loader: "ts-loader",
        options: {
          transpileOnly: true,
          getCustomTransformers: () => ({ before: [withoutSchemas] }),
          compilerOptions: { module: "ESNext", moduleResolution: "Bundler", noEmit: false },
        },
      },
      { test: packageFile("axios/lib/utils.js"), loader: path.join(__dirname, "withoutFormData.js") },
    ],
  },
  optimization: {
    minimizer: [
      new TerserPlugin({
        // Licenses are in LICENSES.txt.
        extractComments: false,
        // Spectral's errors take their name from their class.
        terserOptions: { keep_classnames: /Error$/, format: { comments: false, ascii_only: true } },
      }),
    ],
  },
  performance: { hints: false },
  stats: "errors-warnings",
});

module.exports = { configuration };
