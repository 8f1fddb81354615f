import { buildParams } from "../../runner/params";
import { createPlatform, isReadOnly, WriteRefused } from "../../runner/platform";
import { redirect } from "../../runner/redirect";
import { fake } from "./fake";
import { readText, startServer } from "./server";

const SECRET = "cs1.very-secret";

/** A token endpoint whose tokens are valid for `lifetime` seconds. */
async function startTokenServer(lifetime: number) {
  const forms: Record<string, string>[] = [];
  const server = await startServer(async (request, response) => {
    const form = Object.fromEntries(new URLSearchParams(await readText(request)));
    forms.push(form);
    response.setHeader("Content-Type", "application/json");
    if (form.client_secret !== SECRET) {
      response.statusCode = 400;
      response.end(
        JSON.stringify({
          error: "invalid_client",
          error_description: `unknown secret ${form.client_secret}`,
        }),
      );
      return;
    }
    response.end(JSON.stringify({ access_token: `token-${forms.length}`, expires_in: lifetime }));
  });
  const redirection = redirect(["auth.fake.example"], server.url);
  return {
    forms,
    close: () => {
      redirection.restore();
      return server.close();
    },
  };
}

const connection = (clientSecret = SECRET, more = {}) => ({
  key: "fakeOAuth",
  fields: { clientId: "id", clientSecret, ...more },
});

describe("the params of a run", () => {
  const { inputs } = fake.actions.echo!;

  test("contain every declared input: its value, its default, or blank", () => {
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

  test("pass untouched lists as [] and untouched forms with blank fields, as the designer does", () => {
    expect(buildParams(inputs, { plain: "0" }, undefined, "designer")).toEqual({
      connection: undefined,
      plain: "0",
      withDefault: "standard",
      switched: "false",
      list: [],
      cleaned: "",
      form: { page: "", tags: [] },
    });
  });

  test("keep falsy values, and forms as they are", () => {
    for (const untouched of ["designer", "omitted"] as const) {
      const values = { plain: 0, switched: false, form: { page: "" } };
      expect(buildParams(inputs, values, undefined, untouched)).toMatchObject(values);
    }
  });

  test("refuse an undeclared input, with the nearest name", () => {
    expect(() => buildParams(fake.actions.save!.inputs, { valeu: 1 })).toThrow(
      "There is no input valeu. Did you mean value?",
    );
    expect(() => buildParams(fake.actions.save!.inputs, { x: 1 })).toThrow(
      "There is no input x. There are: value.",
    );
  });

  test("are passed to the component in the way that was chosen", async () => {
    const platform = createPlatform(fake, { untouched: "designer" });
    expect((await platform.action("echo")).data).toMatchObject({ list: [], form: { page: "", tags: [] } });
  });
});

describe("the platform", () => {
  test("requests a token by client credentials and passes the connection", async () => {
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
      expect(server.forms).toEqual([
        { grant_type: "client_credentials", client_id: "id", client_secret: SECRET, scope: "read write" },
      ]);
    } finally {
      await server.close();
    }
  });

  test("renews a token that is about to expire", async () => {
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

  test("explains why no token was issued, with the secret masked", async () => {
    const server = await startTokenServer(900);
    try {
      const platform = createPlatform(fake, { connection: connection("wrong-secret") });
      await expect(platform.action("echo")).rejects.toThrow(
        "The token request to https://auth.fake.example/token failed: 400, unknown secret ***. Check the client ID and the client secret.",
      );
    } finally {
      await server.close();
    }
  });

  test("reports a token URL that cannot be reached, and sends no secret over http", async () => {
    const redirection = redirect(["auth.fake.example"], "http://127.0.0.1:1");
    try {
      const platform = createPlatform(fake, { connection: connection() });
      await expect(platform.connect()).rejects.toThrow(
        /The token request to https:\/\/auth\.fake\.example\/token failed: .*ECONNREFUSED/,
      );
      const plain = connection(SECRET, { tokenUrl: "http://auth.fake.example/token" });
      await expect(createPlatform(fake, { connection: plain }).connect()).rejects.toThrow(
        "Token URL must begin with https://: it receives the client secret.",
      );
    } finally {
      redirection.restore();
    }
  });

  test("runs cleaners, and passes a connection without OAuth as it is filled in", async () => {
    const platform = createPlatform(fake, {
      connection: { key: "fakeKey", fields: { apiKey: "key-123456" } },
    });
    const { data } = await platform.action("echo", { cleaned: "x" });
    expect(data).toMatchObject({ cleaned: "cleaned x", connection: { fields: { apiKey: "key-123456" } } });
    expect(platform.mask("of key-123456")).toBe("of ***");
    expect(platform.maskSecrets("api_key=vsa_new of key-123456")).toBe("api_key=vsa_new of ***");
  });

  test("keeps state between runs, and masks logs", async () => {
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

  test("suggests names for a wrong key, and refuses an action that returns no data", async () => {
    const platform = createPlatform(fake);
    await expect(platform.action("ecoh")).rejects.toThrow("There is no action ecoh. Did you mean echo?");
    await expect(platform.dataSource("jobs")).rejects.toThrow(
      "There is no data source jobs. This component has 1 data sources, and none with a similar name.",
    );
    await expect(platform.action("returnsNothing")).rejects.toThrow(
      "Returns Nothing (returnsNothing) returned no { data }.",
    );
  });
});

describe("the write guard", () => {
  const platform = createPlatform(fake, { writes: false });

  test("refuses actions that may write, and allows those that are declared safe", async () => {
    await expect(platform.action("save", { value: "a" })).rejects.toThrow(WriteRefused);
    await expect(platform.action("save", { value: "a" })).rejects.toThrow(
      "Save (save) may change data, and only reading is allowed.",
    );
    await expect(platform.action("echo")).resolves.toBeDefined();
  });

  test.each(["GET", "HEAD", "get", " Head "])("allows a raw request with %j", (method) => {
    expect(() => platform.check("rawRequest", { method })).not.toThrow();
  });

  test.each(["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "PURGE", "GETX", "", undefined, ["GET"]])(
    "refuses a raw request with %j",
    (method) => {
      expect(() => platform.check("rawRequest", { method })).toThrow(WriteRefused);
    },
  );

  test("allows no other action because it has a method", () => {
    expect(isReadOnly({ key: "save", performSafety: "NOT_ALLOWED" }, { method: "GET" })).toBe(false);
  });
});
