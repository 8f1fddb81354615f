import { readFileSync } from "node:fs";
import { loadComponent } from "../../runner/component";
import { createMask } from "../../runner/mask";
import { createPlatform, WriteRefused } from "../../runner/platform";
import { openSession } from "../../runner/session";
import { findVendor } from "../../runner/vendors";
import type { ChildCall, ChildMessage, ChildOptions, TypedConnection } from "../shared/protocol";
import { handle } from "./calls";
import { type Connected, messageOf } from "./connected";
import { describeComponent } from "./describe";

const send = (message: ChildMessage): void => void process.send?.(message);

/** @param typed what the user has typed, if anything */
async function connect(options: ChildOptions, typed: Promise<TypedConnection>): Promise<Connected> {
  const { vendor, bundle, write, connectionFile, isTyped = false } = options;
  if (vendor && !isTyped) {
    const session = await openSession(findVendor(vendor), { write });
    const { sandbox } = session;
    return { ...session, isTyped, isSandbox: sandbox !== undefined, work: sandbox?.work };
  }
  const connection = isTyped ? await typed : readConnection(connectionFile);
  return {
    platform: createPlatform(loadComponent(bundle), { connection, writes: write }),
    vendor: vendor ? findVendor(vendor) : undefined,
    target: isTyped ? "the typed connection" : connectionFile ? "the given connection" : "no connection",
    isSandbox: false,
    isTyped,
  };
}

const readConnection = (file: string | undefined) =>
  file === undefined ? undefined : JSON.parse(readFileSync(file, "utf8"));

async function main(): Promise<void> {
  const options = JSON.parse(process.argv[2]!) as ChildOptions;
  send({
    type: "described",
    view: describeComponent(options.id, options.bundle, loadComponent(options.bundle)),
  });
  if (options.describeOnly) return;
  let receive: (connection: TypedConnection) => void = () => undefined;
  const typed = new Promise<TypedConnection>((resolve) => {
    receive = resolve;
  });
  const connecting = connect(options, typed);
  // Actions queue as in one flow; picklists run beside them.
  let queue: Promise<unknown> = Promise.resolve();
  process.on("message", (message: ChildCall | TypedConnection) => {
    if (!("op" in message)) return receive(message);
    // If there is no connection, the end of this process is reported.
    const run = () =>
      connecting.then(
        (connected) => answer(connected, message),
        () => undefined,
      );
    if (message.op === "options" || message.op === "session") void run();
    else queue = queue.then(run);
  });
  // A child never outlives its server.
  process.on("disconnect", () => process.exit(0));
  ({ mask } = (await connecting).platform);
}

async function answer(connected: Connected, call: ChildCall): Promise<void> {
  try {
    await handle(connected, call, send);
  } catch (error) {
    const message = connected.platform.mask(messageOf(error));
    send({ type: "failed", id: call.id, message, refused: error instanceof WriteRefused });
  }
}

/** Says why this process ends, and ends it. */
const end = (error: unknown): void =>
  void process.send?.({ type: "broken", message: mask(messageOf(error)) }, () => process.exit(1));

let mask = createMask(() => []);
process.on("uncaughtException", end);
main().catch(end);
