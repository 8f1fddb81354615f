import { readFileSync } from "node:fs";
import { loadComponent } from "../../runner/component";
import { createPlatform, WriteRefused } from "../../runner/platform";
import { openSession } from "../../runner/session";
import { findVendor } from "../../runner/vendors";
import type { ChildCall, ChildMessage, ChildOptions } from "../shared/protocol";
import { handle } from "./calls";
import type { Connected } from "./connected";
import { describeComponent } from "./describe";

const send = (message: ChildMessage): void => void process.send?.(message);

async function connect(options: ChildOptions): Promise<Connected> {
  const { vendor, bundle, write, connectionFile } = options;
  if (vendor) {
    const session = await openSession(findVendor(vendor), { write });
    return { ...session, isSandbox: session.sandbox !== undefined, work: session.sandbox?.work };
  }
  const connection = connectionFile ? JSON.parse(readFileSync(connectionFile, "utf8")) : undefined;
  const platform = createPlatform(loadComponent(bundle), { connection, writes: write });
  return { platform, target: connectionFile ? "the given connection" : "no connection", isSandbox: false };
}

async function main(): Promise<void> {
  const options = JSON.parse(process.argv[2]!) as ChildOptions;
  send({
    type: "described",
    view: describeComponent(options.id, options.bundle, loadComponent(options.bundle)),
  });
  if (options.describeOnly) return;
  const connected = await connect(options);
  // Actions queue as in one flow; picklists run beside them.
  let queue: Promise<unknown> = Promise.resolve();
  process.on("message", (call: ChildCall) => {
    const run = () =>
      handle(connected, call, send).catch((error: Error) => {
        const message = connected.platform.mask(error.message);
        send({ type: "failed", id: call.id, message, refused: error instanceof WriteRefused });
      });
    if (call.op === "options" || call.op === "session") void run();
    else queue = queue.then(run);
  });
  // A child never outlives its server.
  process.on("disconnect", () => process.exit(0));
}

main().catch((error: Error) => {
  send({ type: "broken", message: error.message });
  process.exitCode = 1;
});
