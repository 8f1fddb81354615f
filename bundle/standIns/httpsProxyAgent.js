/** Stands in for https-proxy-agent until a request goes through a proxy. */
module.exports = class {
  /** @param {string | import("https-proxy-agent").HttpsProxyAgentOptions} options */
  constructor(options) {
    // biome-ignore lint/correctness/noConstructorReturn: the real agent takes the place of this one.
    return require("https-proxy-agent")(options);
  }

  /** @param {unknown} agent */
  static [Symbol.hasInstance](agent) {
    return agent instanceof require("https-proxy-agent");
  }
};
