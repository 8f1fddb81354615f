import { VendorError } from "../../../src/kit/http/errors";
import type { Api } from "../../../src/serviceos/client";

type Values = { [name: string]: unknown };

/** An error of ServiceOS's client, as its responses with this status lead to. */
export const failure = (status: number) =>
  new VendorError({
    ...{ vendor: "Valethon ServiceOS", operation: "PUT webhooks.php", status, message: "Refused" },
    ...{ retryable: false, outcomeUnknown: false },
  });

/** ServiceOS's webhooks in memory, with the calls that were made. */
export class Hooks {
  readonly all: (Values & { webhook_id: number })[] = [];
  readonly calls: [key: string, values: Values][] = [];
  /** The data of the list's response. */
  listed = (): unknown => this.all.map(({ webhook_id, url }) => ({ webhook_id, url }));
  /** The data of a created webhook's response. */
  created = (webhook_id: number): unknown => ({ webhook_id });
  private last = 65;

  /** Takes the place of the vendor's client. */
  readonly api = {
    call: async (key: string, values: Values) => {
      this.calls.push([key, values]);
      if (key === "listWebhooks") return { success: true, data: this.listed() };
      if (key === "createWebhook") {
        const webhook_id = ++this.last;
        this.all.push({ webhook_id, ...values });
        return { success: true, data: this.created(webhook_id) };
      }
      const at = this.all.findIndex(({ webhook_id }) => webhook_id === values.webhook_id);
      if (at === -1) throw failure(404);
      if (key === "updateWebhook") Object.assign(this.all[at]!, values);
      else this.all.splice(at, 1);
      return { success: true };
    },
  } as unknown as Api;
}
