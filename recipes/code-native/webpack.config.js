const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");

/** @type {import("webpack").Configuration} */
module.exports = {
  mode: "production",
  target: "node",
  entry: "./src/index.ts",
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: [{ test: /\.ts$/, loader: "ts-loader" }] },
  output: { path: path.resolve(__dirname, "dist"), filename: "index.js", libraryTarget: "commonjs2" },
  plugins: [new CopyPlugin({ patterns: [{ from: "assets", to: "." }] })],
};
