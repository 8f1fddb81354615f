/**
 * Stands in for lodash's uniq.
 * @param {unknown[]} values
 */
module.exports = (values) => [...new Set(values)];
