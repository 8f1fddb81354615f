// `node freshProcess.js <bundle> <steps>` loads a bundle, then runs steps ([operation key, params] as JSON) against a
// local server. Prints as JSON what was evaluated in the meantime: by the loading, and by each step.
const http = require("node:http");
const https = require("node:https");
const Module = require("node:module");

const [file = "", steps = "[]"] = process.argv.slice(2);

/** @type {{ modules: string[], globals: string[], outcome?: unknown }} */
let evaluated = { modules: [], globals: [] };

// What Node loads for the bundle.
const modules = /** @type {any} */ (Module);
const load = modules._load;
modules._load = (
  /** @type {string} */ name,
  /** @type {NodeModule} */ parent,
  /** @type {boolean} */ isMain,
) => {
  if (parent?.filename === file) evaluated.modules.push(name);
  return load(name, parent, isMain);
};

// Node evaluates these when they are first read.
for (const name of ["FormData", "fetch", "Headers", "Request", "Response"]) {
  const descriptor = Object.getOwnPropertyDescriptor(globalThis, name);
  Object.defineProperty(globalThis, name, {
    configurable: true,
    get() {
      evaluated.globals.push(name);
      return descriptor?.get ? descriptor.get.call(globalThis) : descriptor?.value;
    },
  });
}

const take = () => {
  const taken = evaluated;
  evaluated = { modules: [], globals: [] };
  return taken;
};

async function main() {
  const component = require(file).default;
  const result = [take()];
  const server = http.createServer((_, response) => {
    response.writeHead(200, { "content-type": "application/json" }).end('{"id":7}');
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  https.request = /** @type {any} */ (
    (/** @type {https.RequestOptions} */ options, /** @type {any} */ callback) =>
      http.request(
        { ...options, protocol: "http:", host: "127.0.0.1", hostname: "127.0.0.1", port, agent: undefined },
        callback,
      )
  );
  const logger = Object.fromEntries(
    ["metric", "trace", "debug", "info", "log", "warn", "error"].map((level) => [level, () => undefined]),
  );
  const context = {
    logger,
    webhookUrls: { "Other Flow": `http://127.0.0.1:${port}/` },
    webhookApiKeys: {},
    executionFrame: {},
  };
  for (const [key, params] of JSON.parse(steps)) {
    const outcome = await component.actions[key]
      .perform(context, params)
      .catch((/** @type {Error} */ error) => ({ error: error.message }));
    result.push({ ...take(), outcome });
  }
  server.closeAllConnections();
  server.close();
  process.stdout.write(JSON.stringify(result));
}

main();
