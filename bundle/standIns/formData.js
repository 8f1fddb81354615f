/**
 * Stands in for the package form-data. Node's FormData is named only when one is created: the first access to it loads
 * Node's whole fetch.
 */
module.exports = function FormData() {
  return new globalThis.FormData();
};
