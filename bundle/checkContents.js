const { deferred, leftOut, replaced, replacedFile, standInFile } = require("./replacements");

/**
 * Webpack plugin that compares a bundle with the table of replacements. A package that moves a file would otherwise
 * bring back what was left out, unnoticed.
 */
class CheckContents {
  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    compiler.hooks.compilation.tap("CheckContents", (compilation) => {
      compilation.hooks.finishModules.tap("CheckContents", (modules) => {
        const files = new Set([...modules].map((module) => module.nameForCondition()));
        const complain = (/** @type {string} */ message) =>
          compilation.errors.push(new compiler.webpack.WebpackError(message));
        for (const replacement of [...leftOut, ...replaced, ...deferred]) {
          if (!files.has(standInFile(replacement)))
            complain(
              `Nothing in this bundle uses ${replacement.module} any more. Remove it from bundle/replacements.js, or ` +
                "enter the file that has taken its place.",
            );
        }
        for (const replacement of [...leftOut, ...replaced]) {
          if (files.has(replacedFile(replacement)))
            complain(
              `${replacement.module} is in this bundle although bundle/replacements.js replaces it. Find out which ` +
                "other name it is imported by.",
            );
        }
      });
    });
  }
}

module.exports = { CheckContents };
