/** An answered request. Headers and bodies are not logged, so no credentials are. */
export interface LoggedRequest {
  method: string;
  /** Without the query string. */
  path: string;
  /** The query string without the question mark and without parameters that contain credentials. */
  query: string;
  status: number;
}

/** Conditions that a logged request must meet. */
export interface RequestConditions {
  method?: string;
  /** A part of the path, or a pattern. */
  path?: string | RegExp;
  status?: number;
}

/** The requests to a sandbox, in the order of their responses. */
export class RequestLog {
  readonly entries: LoggedRequest[] = [];

  /** @returns the number of requests that meet the conditions */
  count(conditions: RequestConditions = {}): number {
    return this.find(conditions).length;
  }

  /** @returns the requests that meet the conditions */
  find({ method, path, status }: RequestConditions = {}): LoggedRequest[] {
    return this.entries.filter(
      (entry) =>
        (method === undefined || entry.method === method) &&
        (status === undefined || entry.status === status) &&
        (path === undefined ||
          (typeof path === "string" ? entry.path.includes(path) : path.test(entry.path))),
    );
  }

  /** Deletes all entries. */
  clear(): void {
    this.entries.length = 0;
  }

  /** @internal For the server. */
  add(entry: LoggedRequest): void {
    this.entries.push(entry);
  }
}
