/**
 * Spectral asks for axios when it is loaded, and uses it only to invoke another flow. It is evaluated then: at every
 * cold start it would cost more than all the rest of a component.
 */
module.exports = {
  __esModule: true,
  get default() {
    // @ts-expect-error Webpack resolves this name to the real package.
    return require("axios-itself").default;
  },
};
