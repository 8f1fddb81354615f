import { createPlatform } from "../../runner/platform";
import { type Redirect, redirect } from "../../runner/redirect";
import { type Answering, type Local, serve } from "../faults/server";
import { loadBundle } from "../support/bundles";

const KEY = "test-key-redirect-0000";
const component = loadBundle("omnidesk");
const servers: Local[] = [];
const redirects: Redirect[] = [];

/** A local server in the place of a host. */
async function serverOf(host: string, answer: Answering): Promise<Local> {
  const server = await serve(answer);
  servers.push(server);
  redirects.push(redirect([host], server.url));
  return server;
}

afterEach(async () => {
  for (const one of redirects.splice(0)) one.restore();
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

const getTicket = (sendKeyAs: string) =>
  createPlatform(component, {
    connection: { fields: { account: "acme", apiKey: KEY, sendKeyAs } },
    log: () => undefined,
  }).action("getTicket", { ticketID: "1" });

const item = { type: "item", item: { id: 1 } };

/** Redirects as servers do: with the query of the request, and so with the key. */
const to =
  (url: string): Answering =>
  ({ query }, response) => {
    response.writeHead(302, { Location: `${url}?${query}` }).end();
  };

describe.each(["query", "header"])("a key that is sent as a %s parameter or field (11.8)", (sendKeyAs) => {
  test("never goes along a redirect to another host", async () => {
    const elsewhere = await serverOf("files.example.com", () => item);
    const home = await serverOf("acme.omnidesk.com", to("https://files.example.com/ticket"));
    expect((await getTicket(sendKeyAs)).data).toEqual({ id: 1 });
    expect(JSON.stringify([home.received[0]?.headers, String(home.received[0]?.query)])).toContain(KEY);
    expect(elsewhere.received).toHaveLength(1);
    const { headers, query } = elsewhere.received[0]!;
    expect(JSON.stringify([headers, String(query)])).not.toContain(KEY);
    expect(query.has("apiKey")).toBe(false);
  });

  test("does not come back from there", async () => {
    const elsewhere = await serverOf("files.example.com", to("https://acme.omnidesk.com/back"));
    const home = await serverOf("acme.omnidesk.com", (request, response) =>
      request.path === "/back" ? item : to("https://files.example.com/ticket")(request, response),
    );
    expect((await getTicket(sendKeyAs)).data).toEqual({ id: 1 });
    const later = [...elsewhere.received, home.received.find(({ path }) => path === "/back")!];
    expect(later).toHaveLength(2);
    for (const { headers, query } of later)
      expect(JSON.stringify([headers, String(query)])).not.toContain(KEY);
  });

  test("stays with a redirect within the host", async () => {
    const home = await serverOf("acme.omnidesk.com", (request, response) =>
      request.path === "/moved" ? item : to("https://acme.omnidesk.com/moved")(request, response),
    );
    expect((await getTicket(sendKeyAs)).data).toEqual({ id: 1 });
    const { headers, query } = home.received[1]!;
    expect(sendKeyAs === "query" ? query.getAll("apiKey") : [headers.apikey]).toEqual([KEY]);
  });
});
