const { existsSync, readdirSync } = require("node:fs");
const path = require("node:path");

/** The repository's root. */
const root = path.resolve(__dirname, "..");

const source = path.join(root, "src");

/** The folders of src that contain a component. */
const vendors = readdirSync(source).filter((folder) => existsSync(path.join(source, folder, "index.ts")));

module.exports = { root, vendors };
