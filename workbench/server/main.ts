import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { Command } from "commander";
import dotenv from "dotenv";
import { build, isStale } from "../../runner/build";
import { ROOT } from "../../runner/component";
import { vendors } from "../../runner/vendors";
import { buildPage, PAGE } from "./build";
import { Components, type Offered } from "./components";
import { createServer } from "./server";

interface Options {
  connection?: string;
  write: boolean;
  sandbox: boolean;
  port: string;
  open: boolean;
}

const TOKEN_BYTES = 32;

/** The folder of the saved flows. */
const FLOWS = path.join(ROOT, ".workbench");

/** The components to offer: the given bundle, or all of this repository. */
async function offer(bundle: string | undefined, { connection }: Options): Promise<Offered[]> {
  if (bundle) {
    const file = path.resolve(bundle);
    if (!existsSync(file)) throw new Error(`${bundle} does not exist.`);
    const connectionFile = connection && path.resolve(connection);
    if (connectionFile && !existsSync(connectionFile)) throw new Error(`${connection} does not exist.`);
    return [{ id: path.basename(file, ".js"), bundle: file, connectionFile }];
  }
  if (connection) throw new Error("--connection needs the path of a bundle.");
  const all = Object.entries(vendors);
  for (const [, vendor] of all) if (isStale(vendor.bundle)) await build(vendor.bundle);
  return all.map(([id, vendor]) => ({ id, vendor: id, bundle: path.join(ROOT, vendor.bundle) }));
}

/** Removes the variables of real accounts, so that every component is connected to its sandbox. */
function forgetAccounts(): void {
  for (const { account } of Object.values(vendors))
    for (const { name } of Object.values(account.variables)) delete process.env[name];
}

async function main(bundle: string | undefined, options: Options): Promise<void> {
  if (options.sandbox) forgetAccounts();
  else dotenv.config({ quiet: true });
  const offered = await offer(bundle, options);
  await buildPage();
  const token = randomBytes(TOKEN_BYTES).toString("base64url");
  const server = createServer({
    components: new Components(offered, options.write),
    token,
    page: PAGE,
    flows: FLOWS,
  });
  const port = Number(options.port);
  await server.listen({ host: "127.0.0.1", port }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === "EADDRINUSE"
      ? new Error(`Port ${port} is in use: choose another one with --port.`)
      : error;
  });
  const { port: listening } = server.server.address() as AddressInfo;
  const url = `http://127.0.0.1:${listening}/#token=${token}`;
  process.stdout.write(`${url}\n`);
  if (options.open) openBrowser(url);
  const end = () => void server.close().then(() => process.exit(0));
  process.once("SIGINT", end).once("SIGTERM", end);
}

/** Without a browser, the printed address remains. */
function openBrowser(url: string): void {
  const [command, ...args] =
    process.platform === "darwin"
      ? ["open"]
      : process.platform === "win32"
        ? ["cmd", "/c", "start", ""]
        : ["xdg-open"];
  spawn(command!, [...args, url], { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}

new Command("npm run workbench --")
  .description("See and try components in the browser, against their sandboxes.")
  .argument("[bundle]", "the folder or file of a built component; by default those of this repository")
  .option("--connection <file>", "JSON with key and fields of the bundle's connection")
  .option("--write", "allow changes to a real account; a sandbox may always be changed", false)
  .option("--sandbox", "use the sandboxes, even if a real account is configured", false)
  .option("--port <number>", "the port to listen on; 0 for a free one", "0")
  .option("--no-open", "do not open a browser")
  .action((bundle: string | undefined, options: Options) =>
    main(bundle, options).catch((error: Error) => {
      process.stderr.write(`Error: ${error.message}\n`);
      process.exitCode = 1;
    }),
  )
  .parseAsync();
