/**
 * Webpack loader that keeps every nth folder of the actions that bundle/deferOperations.js lists: what nobody imports
 * any more is not bundled.
 * @this {import("webpack").LoaderContext<{ nth: number }>}
 * @param {string} source
 */
module.exports = function everyNth(source) {
  const { nth } = this.getOptions();
  /** @type {string[]} */
  const folders = [];
  const kept = source.replace(/^get \w+\(\) .*require\("(.+?)"\).*$/gm, (getter, folder) => {
    if (!folders.includes(folder)) folders.push(folder);
    return folders.indexOf(folder) % nth === 0 ? getter : "";
  });
  if (folders.length === 0)
    throw new Error(
      "bundle/deferOperations.js lists actions in another way: adapt scripts/bench/everyNth.js.",
    );
  return kept;
};
