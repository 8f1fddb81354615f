import { type ServiceTitanSandbox, startServiceTitan } from "../../sandbox/servicetitan";

/** Few records: every request starts a sandbox of its own, so that writes do not affect each other. */
const SIZE = {
  customers: 40,
  jobs: 60,
  projects: 20,
  installedEquipment: 30,
  bookings: 30,
  leads: 20,
  estimates: 30,
  calls: 20,
  formSubmissions: 20,
  technicians: 10,
  employees: 8,
};

export interface Reply {
  status: number;
  /** Undefined if the response is empty, or not JSON. */
  body: unknown;
}

/** An authenticated connection to a new sandbox. */
export class Caller {
  private constructor(
    private readonly sandbox: ServiceTitanSandbox,
    private readonly token: string,
  ) {}

  static async start(): Promise<Caller> {
    const sandbox = await startServiceTitan({ rateLimit: false, size: SIZE });
    const { clientId, clientSecret } = sandbox.fields;
    const form = { grant_type: "client_credentials", client_id: clientId, client_secret: clientSecret };
    const response = await fetch(`${sandbox.url}/connect/token`, {
      method: "POST",
      body: new URLSearchParams(form),
    });
    const { access_token } = (await response.json()) as { access_token: string };
    return new Caller(sandbox, access_token);
  }

  /** @param path may contain the placeholder :tenant */
  async call(method: string, path: string, query: object = {}, body?: unknown): Promise<Reply> {
    const { tenant, applicationKey } = this.sandbox.fields;
    const url = new URL(path.replace(":tenant", tenant), this.sandbox.url);
    for (const [name, value] of Object.entries(query))
      if (value !== undefined) url.searchParams.set(name, String(value));
    const isForm = body instanceof FormData;
    const response = await fetch(url, {
      method,
      redirect: "manual",
      headers: {
        authorization: `Bearer ${this.token}`,
        "st-app-key": applicationKey,
        ...(body === undefined || isForm ? {} : { "content-type": "application/json" }),
      },
      body: body === undefined ? undefined : isForm ? body : JSON.stringify(body),
    });
    const text = await response.text();
    const isJson = response.headers.get("content-type")?.includes("json");
    return { status: response.status, body: isJson && text !== "" ? JSON.parse(text) : text || undefined };
  }

  close(): Promise<void> {
    return this.sandbox.close();
  }
}
