/** @type {(protocol: "http" | "https") => { request: typeof import("node:http").request }} */
const transport = (protocol) => ({
  // @ts-expect-error The package has no types.
  request: (...all) => require("follow-redirects")[protocol].request(...all),
});

/** Stands in for follow-redirects until a request is sent with it. */
module.exports = { http: transport("http"), https: transport("https") };
