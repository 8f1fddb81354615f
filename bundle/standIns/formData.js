/**
 * Stands in for the package form-data in a bundle: Node has a FormData of its own. Made only when it is used,
 * since naming Node's makes it load its whole fetch.
 */
module.exports = function FormData() {
  return new globalThis.FormData();
};
