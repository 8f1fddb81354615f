/**
 * Stands in for axios until one of its exports is used. The exports of the package are the properties of its default
 * export, and `default` is one of them.
 */
module.exports = new Proxy(
  {},
  {
    get: (_, name) =>
      // @ts-expect-error The package has no types for its sources. Its main file is a bundle in which nothing can be replaced.
      name === "__esModule" || require("axios/unsafe/axios.js").default[name],
  },
);
