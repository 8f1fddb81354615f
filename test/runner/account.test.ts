import { accountFields } from "../../runner/account";
import { vendors } from "../../runner/vendors";
import { loadBundle } from "../support/bundles";

const fieldsOf = (vendor: string, environment: NodeJS.ProcessEnv) => {
  const { name, account } = vendors[vendor]!;
  return accountFields(name, account, environment);
};

/** Complete variables of every vendor's real account, and how the account is described. */
const complete: Record<string, { environment: Record<string, string>; described: string }> = {
  servicetitan: {
    environment: {
      SERVICETITAN_CLIENT_ID: "cid.1",
      SERVICETITAN_CLIENT_SECRET: "cs1.1",
      SERVICETITAN_TENANT: " 1234567890 ",
      SERVICETITAN_APP_KEY: "ak1.1",
    },
    described: "tenant 1234567890, production",
  },
  halopsa: {
    environment: {
      HALOPSA_BASE_URL: "https://acme.halopsa.com",
      HALOPSA_TOKEN_URL: "https://acme.halopsa.com/auth/token?tenant=acme",
      HALOPSA_TENANT: "acme",
      HALOPSA_CLIENT_ID: "id",
      HALOPSA_CLIENT_SECRET: "secret",
    },
    described: "https://acme.halopsa.com, tenant acme",
  },
  serviceos: {
    environment: { SERVICEOS_TENANT: "acme", SERVICEOS_API_KEY: "vsa_1" },
    described: "tenant acme",
  },
  omnidesk: {
    environment: { OMNIDESK_ACCOUNT: "acme", OMNIDESK_API_KEY: "key" },
    described: "account acme",
  },
  tikting: {
    environment: { TIKTING_BASE_URL: "tikting.example.com", TIKTING_JWT: "eyJh.eyJz.c2ln" },
    described: "https://tikting.example.com",
  },
};

test("the variables of a Tikting account decide which connection is used", () => {
  const { connectionOf } = vendors.tikting!.account;
  const login = { TIKTING_BASE_URL: "tikting.example.com", TIKTING_USERNAME: "jo", TIKTING_PASSWORD: "x" };
  expect(connectionOf?.(fieldsOf("tikting", login)!)).toBe("tiktingLoginConnection");
  expect(connectionOf?.(fieldsOf("tikting", complete.tikting!.environment)!)).toBe("tiktingConnection");
});

test("a HaloPSA account without a token URL uses the connection that finds it", () => {
  const { connectionOf } = vendors.halopsa!.account;
  const { HALOPSA_TOKEN_URL, HALOPSA_TENANT, ...rest } = complete.halopsa!.environment as Record<
    string,
    string
  >;
  expect(connectionOf?.(fieldsOf("halopsa", rest)!)).toBe("haloPsaClientConnection");
  expect(connectionOf?.(fieldsOf("halopsa", { ...rest, HALOPSA_TOKEN_URL: HALOPSA_TOKEN_URL! })!)).toBe(
    "haloPsaConnection",
  );
  expect(fieldsOf("halopsa", { ...rest, HALOPSA_TENANT: HALOPSA_TENANT! })).toMatchObject({ tenant: "acme" });
});

describe.each(Object.keys(vendors))("the account of %s", (key) => {
  const vendor = vendors[key]!;
  const { environment, described } = complete[key]!;

  test("is read from complete variables, and described", () => {
    expect(vendor.account.describe(fieldsOf(key, environment)!)).toBe(described);
  });

  test("is none if no variable is set, or all are blank", () => {
    const blank = Object.fromEntries(Object.keys(environment).map((name) => [name, " "]));
    expect(fieldsOf(key, { PATH: "/bin" })).toBeUndefined();
    expect(fieldsOf(key, blank)).toBeUndefined();
  });

  test("is refused if any required variable is missing or blank, by name", () => {
    for (const [field, { name, isOptional }] of Object.entries(vendor.account.variables)) {
      if (isOptional && !vendor.account.oneOf?.includes(field)) continue;
      if (!environment[name]) continue;
      expect(() => fieldsOf(key, { ...environment, [name]: "  " })).toThrow(`also set ${name}`);
    }
  });

  test("is refused if a variable is misspelled, with the right name", () => {
    const [name] = Object.values(vendor.account.variables).map((variable) => variable.name);
    expect(() => fieldsOf(key, { ...environment, [`${name}S`]: "x" })).toThrow(
      `${name}S is not a variable of the runner: did you mean ${name}?`,
    );
  });

  test("accepts for every choice what the connection of the component declares", () => {
    const inputs = loadBundle(key).connections.flatMap((connection) => connection.inputs);
    for (const [field, { name, kind, isOptional }] of Object.entries(vendor.account.variables)) {
      const declared = inputs.find((input) => input.key === field)!;
      expect(declared).toBeDefined();
      // A variable may be optional because another connection does without it.
      if (isOptional && !vendor.account.connectionOf)
        expect(declared.required && !declared.default).toBe(false);
      for (const { value } of declared.model ?? []) {
        expect(kind.parse(value)).toBe(value);
        expect(fieldsOf(key, { ...environment, [name]: ` ${value.toUpperCase()} ` })).toMatchObject({
          [field]: value,
        });
      }
    }
  });
});

describe("ServiceTitan's environment", () => {
  const { environment } = complete.servicetitan!;
  const productionUrl = "https://auth.servicetitan.io/connect/token";
  const integrationUrl = "https://auth-integration.servicetitan.io/connect/token";

  test.each([
    [undefined, "production", productionUrl],
    ["", "production", productionUrl],
    ["Production", "production", productionUrl],
    ["integration", "integration", integrationUrl],
    ["Integration", "integration", integrationUrl],
    ["INTEGRATION ", "integration", integrationUrl],
  ])("%j is %s, and determines the token URL", (value, expected, tokenUrl) => {
    const fields = fieldsOf("servicetitan", { ...environment, SERVICETITAN_ENVIRONMENT: value });
    expect(fields).toMatchObject({ environment: expected, tokenUrl });
  });

  test.each(["prod", "staging", "integration2", "int egration"])("%j is refused by name", (value) => {
    expect(() => fieldsOf("servicetitan", { ...environment, SERVICETITAN_ENVIRONMENT: value })).toThrow(
      `SERVICETITAN_ENVIRONMENT must be production or integration (got "${value}").`,
    );
  });

  test("is not silently production if its variable is misspelled", () => {
    expect(() =>
      fieldsOf("servicetitan", { ...environment, SERVICETITAN_ENVIRONMNT: "integration" }),
    ).toThrow(
      "SERVICETITAN_ENVIRONMNT is not a variable of the runner: did you mean SERVICETITAN_ENVIRONMENT?",
    );
  });
});

describe("a wrong value is refused, and a secret never quoted:", () => {
  test.each([
    ["servicetitan", "SERVICETITAN_TENANT", "acme", "the number of a tenant, such as 1234567890"],
    [
      "halopsa",
      "HALOPSA_BASE_URL",
      "http://acme.halopsa.com",
      "an https URL such as https://acme.halopsa.com",
    ],
    ["halopsa", "HALOPSA_BASE_URL", "https://me:pw@acme.halopsa.com", "an https URL such as"],
    ["halopsa", "HALOPSA_TOKEN_URL", "http://acme.halopsa.com/auth/token", "an https URL such as"],
    ["halopsa", "HALOPSA_TOKEN_URL", "login.example.org/auth/token", "an https URL such as"],
    [
      "serviceos",
      "SERVICEOS_TENANT",
      "https://acme.valethon.com",
      "the first part of the tenant's host name",
    ],
    ["serviceos", "SERVICEOS_BASE_URL", "https://support.example.com/?a=1", "an https URL such as"],
    ["serviceos", "SERVICEOS_API_KEY", "sk-1234", "an API key, which begins with vsa_"],
    ["serviceos", "SERVICEOS_PATH_STYLE", "soap", 'query or path or rest (got "soap")'],
    [
      "omnidesk",
      "OMNIDESK_ACCOUNT",
      "http://acme.omnidesk.io",
      "the name of an account, such as acme, or an https URL",
    ],
    ["omnidesk", "OMNIDESK_SEND_KEY_AS", "cookie", 'query or header (got "cookie")'],
    ["tikting", "TIKTING_BASE_URL", "ftp://tikting.example.com", "an https URL such as"],
    ["tikting", "TIKTING_JWT", "not-a-token", "a JSON Web Token: three parts with dots in between"],
  ])("%s: %s=%s", (vendor, name, value, expected) => {
    const { environment } = complete[vendor]!;
    const read = () => fieldsOf(vendor, { ...environment, [name]: value });
    expect(read).toThrow(`${name} must be ${expected}`);
    if (!expected.includes("got")) expect(read).not.toThrow(value);
  });

  test("every mistake at once", () => {
    expect(() =>
      fieldsOf("servicetitan", { SERVICETITAN_TENANT: "x", SERVICETITAN_ENVIRONMENT: "prod" }),
    ).toThrow(
      /SERVICETITAN_TENANT must be .* SERVICETITAN_ENVIRONMENT must be .* also set SERVICETITAN_CLIENT_ID, SERVICETITAN_CLIENT_SECRET, SERVICETITAN_APP_KEY/,
    );
  });

  test("fields that contradict each other", () => {
    const { environment } = complete.halopsa!;
    expect(() => fieldsOf("halopsa", { ...environment, HALOPSA_TENANT: "other" })).toThrow(
      'HALOPSA_TENANT and HALOPSA_TOKEN_URL name different tenants: "other" and "acme".',
    );
  });

  test("a Tikting account that is to sign in and has a token, or no password", () => {
    const { environment } = complete.tikting!;
    expect(() => fieldsOf("tikting", { ...environment, TIKTING_USERNAME: "jordan.smith" })).toThrow(
      "Set either TIKTING_JWT, or TIKTING_USERNAME and TIKTING_PASSWORD, but not both.",
    );
    const withoutToken = { ...environment, TIKTING_JWT: "", TIKTING_USERNAME: "jordan.smith" };
    expect(() => fieldsOf("tikting", withoutToken)).toThrow("TIKTING_USERNAME also needs TIKTING_PASSWORD.");
  });

  test("neither of two fields, of which one is required", () => {
    expect(() => fieldsOf("serviceos", { SERVICEOS_API_KEY: "vsa_1" })).toThrow(
      "To use a real Valethon ServiceOS account, also set SERVICEOS_TENANT or SERVICEOS_BASE_URL; to use the sandbox, unset every Valethon ServiceOS variable.",
    );
    const baseUrl = "https://support.example.com/admin/api/v1";
    expect(fieldsOf("serviceos", { SERVICEOS_API_KEY: "vsa_1", SERVICEOS_BASE_URL: baseUrl })).toEqual({
      apiKey: "vsa_1",
      baseUrl,
    });
  });
});
