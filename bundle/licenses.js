const { readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");

/** The folder of a package, which ends a file's path after the last node_modules. */
const PACKAGE = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;

/** The part of a README that contains the license, up to the next heading or link definition. */
const LICENSE_SECTION = /^(?:#+ *License|License\n-+) *\n+([\s\S]+?)(?=\n+(?:#|\[)|\n*$(?![\s\S]))/im;

const RULE = `\n${"-".repeat(80)}\n\n`;

/** Webpack plugin that writes the licenses of all packages in a bundle to LICENSES.txt. */
class Licenses {
  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    const { Compilation, sources, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("Licenses", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "Licenses", stage }, () => {
        try {
          const text = packagesIn(compilation).map(licenseOf).join(RULE);
          compilation.emitAsset("LICENSES.txt", new sources.RawSource(text));
        } catch (error) {
          compilation.errors.push(new WebpackError(/** @type {Error} */ (error).message));
        }
      });
    });
  }
}

/**
 * The folders of the packages that have at least one module in the output. What was shaken off is not among them.
 * @param {import("webpack").Compilation} compilation
 */
function packagesIn({ chunks, chunkGraph }) {
  const modules = [...chunks].flatMap((chunk) => [...chunkGraph.getChunkModulesIterable(chunk)]);
  const files = modules.flatMap(filesOf);
  const folders = files.map((file) => PACKAGE.exec(file)?.[0]).filter((folder) => folder !== undefined);
  return [...new Set(folders)].sort();
}

/**
 * Webpack joins modules that import each other into one.
 * @param {import("webpack").Module & { modules?: import("webpack").Module[] }} module
 * @returns {string[]}
 */
const filesOf = (module) =>
  module.modules ? module.modules.flatMap(filesOf) : [module.nameForCondition() ?? ""];

/**
 * @param {string} folder of a package
 * @throws {Error} if the package comes without its license
 */
function licenseOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const names = readdirSync(folder).sort();
  const read = (/** @type {RegExp} */ pattern) => {
    const found = names.find((file) => pattern.test(file));
    return found && readFileSync(path.join(folder, found), "utf8").replaceAll("\r\n", "\n");
  };
  const text = read(/^licen[cs]e/i) ?? LICENSE_SECTION.exec(read(/^readme/i) ?? "")?.[1];
  if (!text)
    throw new Error(
      `The license of ${name} must be published with the bundle, but neither a LICENSE file nor the README contains it.`,
    );
  return `${name} ${version} (${license})\n\n${text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").trim()}\n`;
}

module.exports = { Licenses };
