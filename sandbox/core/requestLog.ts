/** One answered request; headers and bodies are not kept, so neither are credentials. */
export interface LoggedRequest {
  method: string;
  /** Without the query. */
  path: string;
  /** As it came, without the question mark and without parameters that carry a credential. */
  query: string;
  status: number;
}

/** What came to a sandbox, in the order it was answered. */
export class RequestLog {
  readonly entries: LoggedRequest[] = [];
  private open = 0;
  /** The most requests that were being answered at one time. */
  mostAtOnce = 0;

  /** How many requests match; `path` is a text that it contains, or a pattern. */
  count(wanted: { method?: string; path?: string | RegExp; status?: number } = {}): number {
    return this.find(wanted).length;
  }

  find({ method, path, status }: { method?: string; path?: string | RegExp; status?: number } = {}) {
    return this.entries.filter(
      (entry) =>
        (method === undefined || entry.method === method) &&
        (status === undefined || entry.status === status) &&
        (path === undefined ||
          (typeof path === "string" ? entry.path.includes(path) : path.test(entry.path))),
    );
  }

  clear(): void {
    this.entries.length = 0;
    this.mostAtOnce = this.open;
  }

  /** @internal called by the server */
  opened(): void {
    this.open += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.open);
  }

  /** @internal called by the server */
  closed(entry: LoggedRequest): void {
    this.open -= 1;
    this.entries.push(entry);
  }
}
