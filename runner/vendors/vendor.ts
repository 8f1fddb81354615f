import type { Account } from "../account";
import type { Demo } from "../demo";
import type { Values } from "../params";

/** A local stand-in for a vendor's API. */
export interface Sandbox {
  /** `http://127.0.0.1:PORT` */
  url: string;
  /** The vendor's real hosts that it answers for. */
  hosts: string[];
  /** The fields of a connection to it. */
  fields: Record<string, unknown>;
  /** Returns the whole state of the sandbox as text. Another sandbox can be started with it. */
  snapshot(): string;
  /** Changes data as the account's users would between two polls, so that a trigger has something to deliver. */
  work?(): void;
  close(): Promise<void>;
}

/** A request that a vendor's webhook would send. */
export interface WebhookRequest {
  url: string;
  headers: Record<string, string>;
  body: string;
}

/** The flow that a sample request is sent to. */
export interface WebhookSetup {
  /** The URL of the local listener, to which the request is sent. */
  listenerUrl: string;
  /** The webhook URL of the flow, which the trigger registers. */
  invokeUrl: string;
  /** The trigger's inputs. */
  values: Values;
  /** The JSON bodies of the requests that registered the webhook with the vendor. */
  registrations: Record<string, unknown>[];
}

/** The requests of a vendor's webhooks. */
export interface WebhookSamples {
  /** Values for required inputs that a real account would provide, used with the sandbox only. */
  sandboxValues?: Values;
  /** Makes a request that the trigger accepts. */
  request(setup: WebhookSetup): WebhookRequest;
}

/** Everything the runner needs to know about a vendor. */
export interface Vendor {
  /** The vendor's name as it is written in text. */
  name: string;
  /** The folder of the built bundle. */
  bundle: string;
  /** @param options `snapshot` of an earlier sandbox to continue with */
  startSandbox(options: { snapshot?: string }): Promise<Sandbox>;
  account: Account;
  /** Sample requests by the key of the trigger. */
  webhooks?: Record<string, WebhookSamples>;
  demo(): Promise<Demo>;
}
