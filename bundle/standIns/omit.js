/**
 * Stands in for lodash's omit in a bundle, which copies the prototype's keys and what is nested too: spectral calls
 * it once for every input, with plain objects and the names of keys.
 * @param {Record<string, unknown>} object
 * @param {string[]} keys
 */
module.exports = function omit(object, keys) {
  const rest = { ...object };
  for (const key of keys) delete rest[key];
  return rest;
};
