/**
 * Stands in for lodash's omit, for plain objects and names of keys: spectral passes nothing else.
 * @param {Record<string, unknown>} object
 * @param {string[]} keys
 */
module.exports = function omit(object, keys) {
  const rest = { ...object };
  for (const key of keys) delete rest[key];
  return rest;
};
