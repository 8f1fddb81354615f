/** Stands in for Node's assert in a bundle: its colors open the standard streams. For axios's redirect helper. */
const assert = (value, message = "an assertion failed") => {
  if (!value) throw new Error(message);
};
assert.equal = (actual, expected, message) => assert(actual === expected, message);
module.exports = assert;
