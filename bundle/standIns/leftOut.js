/** @param {string} name */
const fail = (name) => {
  throw new Error(`${name} is not part of a bundle: bundle/replacements.js lists what is left out, and why.`);
};

/** Stands in for a module that a component never runs. Whoever uses it all the same learns why it is missing. */
module.exports = new Proxy(() => undefined, {
  // Whoever imports a module asks for this one, without using the module.
  get: (_, name) => (name === "__esModule" ? undefined : fail(`"${String(name)}"`)),
  apply: () => fail("This function"),
});
