const original = require("@prismatic-io/spectral/dist/serverTypes/convertComponent.js");

/** @typedef {Record<string, unknown>} Operations */

/**
 * @typedef {object} Definition
 * @property {object} [hooks]
 * @property {Operations} [actions]
 * @property {Operations} [triggers]
 * @property {Operations} [dataSources]
 */

/** @type {(definition: Definition) => Record<string, Operations>} */
const convert = (definition) => /** @type {any} */ (original).convertComponent(definition);

/**
 * Stands in for spectral's conversion of components. Spectral converts all operations when `component()` is called, and
 * copies the list of those that it has converted for each one. Here, spectral converts an operation when it is first
 * read.
 * @param {Definition} definition
 */
function convertComponent({ actions, triggers, dataSources, ...definition }) {
  const { hooks } = definition;
  const deferred = (/** @type {string} */ kind, /** @type {Operations} */ operations = {}) =>
    eachWhenRead(operations, (key) => convert({ hooks, [kind]: { [key]: operations[key] } })[kind]?.[key]);
  return {
    ...convert(definition),
    actions: deferred("actions", actions),
    triggers: deferred("triggers", triggers),
    dataSources: deferred("dataSources", dataSources),
  };
}

/**
 * An object with the same keys, whose values are converted when they are first read. They can be replaced, as those of
 * any object.
 * @param {Operations} operations
 * @param {(key: string) => unknown} convert
 */
function eachWhenRead(operations, convert) {
  const result = {};
  for (const key of Object.keys(operations)) {
    /** @type {unknown} */
    let value;
    Object.defineProperty(result, key, {
      configurable: true,
      enumerable: true,
      get() {
        value ??= convert(key);
        return value;
      },
      set(other) {
        value = other;
      },
    });
  }
  return result;
}

module.exports = { ...original, convertComponent };
