import type { Headers, Query, RequestOptions } from "../http/types";
import { fromMs, later, type Timestamp } from "./timestamp";

interface Requests {
  request<Data>(
    method: string,
    path: string,
    options?: RequestOptions,
  ): Promise<{ data: Data; headers: Headers }>;
}

/**
 * GET requests that read the server's clock from the Date header of the responses.
 * @param client a vendor's client
 */
export function clocked({ request }: Requests) {
  let first: Timestamp | undefined;
  let latest: Timestamp | undefined;
  return {
    async get<Data>(path: string, query?: Query): Promise<Data> {
      const { data, headers } = await request<Data>("GET", path, { query });
      const ms = Date.parse(headers.date ?? "");
      if (!Number.isNaN(ms)) {
        first ??= fromMs(ms);
        latest = later(latest, fromMs(ms));
      }
      return data;
    },
    /** The server's time at the latest response; undefined if no response had a valid Date header. */
    now: (): Timestamp | undefined => latest,
    /** The server's time at the first response of this run; undefined as above. */
    startedAt: (): Timestamp | undefined => first,
  };
}
