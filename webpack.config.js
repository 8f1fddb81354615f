const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const { CheckContents } = require("./bundle/checkContents");
const { configuration } = require("./bundle/configuration");
const { Licenses } = require("./bundle/licenses");
const { cacheFolder, StampPlugin } = require("./bundle/stamp");
const { root, vendors } = require("./bundle/vendors");

/**
 * One publishable component: dist/<vendor>/index.js with its icon and the licenses of what is bundled.
 * @param {string} vendor
 * @returns {import("webpack").Configuration}
 */
const bundle = (vendor) => ({
  ...configuration({
    name: vendor,
    entry: path.join(root, "src", vendor, "index.ts"),
    output: path.join(root, "dist", vendor),
  }),
  cache: {
    type: "filesystem",
    name: vendor,
    cacheDirectory: path.join(cacheFolder, "webpack"),
    buildDependencies: { config: [__filename] },
  },
  plugins: [
    new CopyPlugin({ patterns: [path.join(root, "assets", vendor, "icon.png")] }),
    new Licenses(),
    new CheckContents(),
    new StampPlugin(vendor),
  ],
});

module.exports = vendors.map(bundle);
