const { existsSync, readdirSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const TerserPlugin = require("terser-webpack-plugin");

const source = path.resolve(__dirname, "src");
const vendors = readdirSync(source).filter((folder) => existsSync(path.join(source, folder, "index.ts")));

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
      // Records build their schemas in tests and scripts alone: a component never runs zod.
      zod$: false,
      // The half of spectral that makes code-native integrations and tests, which a component never runs.
      yaml$: false,
      "jest-mock$": false,
    },
  },
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
