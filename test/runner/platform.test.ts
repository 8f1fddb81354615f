import http from "node:http";
import type { AddressInfo } from "node:net";
import { buildParams } from "../../runner/params";
import { createPlatform, WriteRefused } from "../../runner/platform";
import { redirect } from "../../runner/redirect";
import { fake } from "./fake";

const SECRET = "cs1.very-secret";

/** A token endpoint: every token lives for `lifetime` seconds. */
async function startTokenServer(lifetime: number) {
  const asked: Record<string, string>[] = [];
  const server = http.createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const form = Object.fromEntries(new URLSearchParams(body));
    asked.push(form);
    response.setHeader("Content-Type", "application/json");
    if (form.client_secret !== SECRET) {
      response.statusCode = 400;
      response.end(
        JSON.stringify({ error: "invalid_client", error_description: `no ${form.client_secret}` }),
      );
      return;
    }
    response.end(JSON.stringify({ access_token: `token-${asked.length}`, expires_in: lifetime }));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const redirection = redirect(
    ["auth.fake.example"],
    `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  );
  return {
    asked,
    close: () => {
      redirection.restore();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

const connection = (clientSecret = SECRET) => ({
  key: "fakeOAuth",
  fields: { clientId: "id", clientSecret },
});

describe("the params of a run", () => {
  test("hold every declared input: given, default, or blank as the platform has it", () => {
    const { inputs } = fake.actions.echo!;
    expect(buildParams(inputs, { plain: "0" })).toEqual({
      connection: undefined,
      plain: "0",
      withDefault: "standard",
      switched: "false",
      list: "",
      cleaned: "",
      form: undefined,
    });
  });

  test("keep what is falsy, and forms as they are", () => {
    const params = buildParams(fake.actions.echo!.inputs, { plain: 0, switched: false, form: { page: "" } });
    expect(params).toMatchObject({ plain: 0, switched: false, form: { page: "" } });
  });

  test("refuse an input that is not declared", () => {
    expect(() => buildParams(fake.actions.save!.inputs, { valeu: 1 })).toThrow(
      "There is no input valeu. There are: value.",
    );
  });
});

describe("the platform", () => {
  test("takes a token by client credentials and hands over the connection", async () => {
    const server = await startTokenServer(900);
    try {
      const platform = createPlatform(fake, { connection: connection() });
      const { data } = await platform.action("echo");
      await platform.action("echo");
      expect((data as { connection: unknown }).connection).toEqual({
        key: "fakeOAuth",
        configVarKey: "Fake OAuth",
        fields: {
          tokenUrl: "https://auth.fake.example/token",
          scopes: "read write",
          clientId: "id",
          clientSecret: SECRET,
          region: "eu",
        },
        token: { access_token: "token-1", expires_in: 900 },
        context: {},
      });
      expect(server.asked).toEqual([
        { grant_type: "client_credentials", client_id: "id", client_secret: SECRET, scope: "read write" },
      ]);
    } finally {
      await server.close();
    }
  });

  test("takes a new token when the old one is about to end", async () => {
    const server = await startTokenServer(30);
    try {
      const platform = createPlatform(fake, { connection: connection() });
      await platform.connect();
      expect((await platform.connect())?.token).toMatchObject({ access_token: "token-2" });
      expect(platform.mask("token-1 token-2")).toBe("*** ***");
    } finally {
      await server.close();
    }
  });

  test("tells why a token was refused, the secret masked", async () => {
    const server = await startTokenServer(900);
    try {
      const platform = createPlatform(fake, { connection: connection("wrong-secret") });
      await expect(platform.action("echo")).rejects.toThrow(
        "https://auth.fake.example/token gave no token: 400, no ***.",
      );
    } finally {
      await server.close();
    }
  });

  test("runs cleaners, and hands over a connection without OAuth as it is filled in", async () => {
    const platform = createPlatform(fake, {
      connection: { key: "fakeKey", fields: { apiKey: "key-123456" } },
    });
    const { data } = await platform.action("echo", { cleaned: "x" });
    expect(data).toMatchObject({ cleaned: "cleaned x", connection: { fields: { apiKey: "key-123456" } } });
    expect(platform.mask("of key-123456")).toBe("of ***");
  });

  test("keeps state from run to run, and hands logs over masked", async () => {
    const logged: string[] = [];
    const platform = createPlatform(fake, {
      connection: { key: "fakeKey", fields: { apiKey: "key-123456" } },
      log: (level, message) => logged.push(`${level} ${message}`),
      debug: false,
    });
    expect(await platform.action("save", { value: "key-123456" })).toMatchObject({ data: null });
    expect(await platform.action("save", { value: "b" })).toMatchObject({ data: "key-123456" });
    expect(logged).toEqual(["info saved ***", "info saved b"]);
  });

  test("runs data sources", async () => {
    const platform = createPlatform(fake);
    expect(await platform.dataSource("select", { search: "it" })).toEqual({
      result: [{ key: "1", label: "found it" }],
    });
  });

  test("refuses what may write where only reading is allowed", async () => {
    const platform = createPlatform(fake, { writes: false });
    await expect(platform.action("save", { value: "a" })).rejects.toThrow(WriteRefused);
    await expect(platform.action("echo")).resolves.toBeDefined();
  });

  test("names what there is when a key is wrong, and an action that gives back no data", async () => {
    const platform = createPlatform(fake);
    await expect(platform.action("ecoh")).rejects.toThrow(
      "There is no action ecoh. There are: echo, save, lost.",
    );
    await expect(platform.action("lost")).rejects.toThrow("Lost (lost) gave back no { data }.");
  });
});
