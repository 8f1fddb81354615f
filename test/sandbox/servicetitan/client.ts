import {
  type ServiceTitanOptions,
  type ServiceTitanSandbox,
  startServiceTitan,
} from "../../../sandbox/servicetitan";

// biome-ignore lint/suspicious/noExplicitAny: Tests read responses of every shape.
type Reply = { status: number; headers: Headers; body: any; bytes: Buffer };

export interface Client extends ServiceTitanSandbox {
  token(): Promise<string>;
  /** Sends a request to `/{module}/{version}/tenant/{tenant}/{rest}`; the path is written as "jpm/v2 jobs". */
  call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Reply>;
  get(path: string): Promise<Reply>;
}

/** The sizes of a small sandbox. */
export const small = {
  customers: 60,
  jobs: 80,
  projects: 12,
  installedEquipment: 30,
  bookings: 20,
  leads: 12,
  estimates: 12,
  calls: 20,
  formSubmissions: 12,
};

const started: ServiceTitanSandbox[] = [];

afterAll(async () => {
  await Promise.all(started.map((sandbox) => sandbox.close()));
});

/** Starts a small sandbox and a client that has a token. The sandbox is closed after the tests of the file. */
export const start = async (options: ServiceTitanOptions = {}): Promise<Client> => {
  const sandbox = await startServiceTitan({ rateLimit: false, size: small, ...options });
  started.push(sandbox);
  const { url, fields } = sandbox;
  const token = async () => {
    const form = {
      grant_type: "client_credentials",
      client_id: fields.clientId,
      client_secret: fields.clientSecret,
    };
    const response = await fetch(`${url}/connect/token`, { method: "POST", body: new URLSearchParams(form) });
    return ((await response.json()) as { access_token: string }).access_token;
  };
  const bearer = await token();
  const call: Client["call"] = async (method, path, body, headers = {}) => {
    const [module, rest] = path.split(" ");
    const isForm = body instanceof FormData;
    const response = await fetch(`${url}/${module}/tenant/${fields.tenant}/${rest}`, {
      method,
      redirect: "manual",
      headers: {
        authorization: `Bearer ${bearer}`,
        "st-app-key": fields.applicationKey,
        ...(body !== undefined && !isForm ? { "content-type": "application/json" } : {}),
        ...headers,
      },
      body: isForm ? body : body === undefined ? undefined : JSON.stringify(body),
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    const isJson = /json/.test(response.headers.get("content-type") ?? "");
    return {
      status: response.status,
      headers: response.headers,
      bytes,
      body: isJson && bytes.length > 0 ? JSON.parse(bytes.toString()) : undefined,
    };
  };
  // A spread would evaluate the getter `tokens` once.
  return Object.assign(Object.create(sandbox) as ServiceTitanSandbox, {
    token,
    call,
    get: (path: string) => call("GET", path),
  });
};

/** @returns the IDs in a list response, in order */
export const idsOf = (reply: Reply): number[] => reply.body.data.map(({ id }: { id: number }) => id);
