import { VendorError } from "../../../src/kit/http/errors";

type Fields = { [name: string]: unknown };

interface Hook extends Fields {
  id: string;
  events?: Fields[];
}

/** An error of HaloPSA's client, as its responses with this status lead to. */
export const failure = (status: number) =>
  new VendorError({
    ...{ vendor: "HaloPSA", operation: "DELETE Notification/1", status, message: "Refused" },
    ...{ retryable: false, outcomeUnknown: false },
  });

/** HaloPSA's webhooks in memory, with the requests that were sent. */
export class Hooks {
  readonly all: Hook[] = [];
  /** Requests that write, with their body if they have one. */
  readonly writes: unknown[] = [];
  /** False if lists contain no addresses. */
  showsAddresses = true;
  private last = 0;

  /** Takes the place of the vendor's client. */
  readonly api = {
    getRaw: async (path: string, query: Fields) => {
      const [, id] = path.split("/");
      if (path !== "Webhook" && !id) throw failure(404);
      if (id) {
        expect(query).toEqual({ includedetails: true });
        return structuredClone(this.all.find((one) => one.id === id)) ?? { id: 0 };
      }
      expect(query).toEqual({ type: 0 });
      return this.all.map(({ id, url }) => (this.showsAddresses ? { id, url } : { id }));
    },
    save: async (path: string, fields: Fields) => {
      this.writes.push([path, structuredClone(fields)]);
      if (path === "Notification") {
        const event = { id: ++this.last, ...fields };
        const hook = this.all.find(({ id }) => id === fields.webhook_id)!;
        hook.events = [...(hook.events ?? []), event];
        return event;
      }
      const existing = this.all.find(({ id }) => id === fields.id);
      if (existing) return Object.assign(existing, fields);
      if (fields.id !== undefined) return undefined;
      const created = { ...fields, id: `7d1c4b0e-0000-4000-8000-00000000000${++this.last}` };
      this.all.push(created);
      return created;
    },
    delete: async (path: string) => {
      this.writes.push(path);
      const [kind, id] = path.split("/");
      if (kind === "Webhook") {
        const at = this.all.findIndex((one) => one.id === id);
        if (at === -1) throw failure(404);
        this.all.splice(at, 1);
        return;
      }
      for (const hook of this.all) hook.events = hook.events?.filter((event) => String(event.id) !== id);
    },
  };
}
