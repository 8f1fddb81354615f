import { realFields } from "../../runner/account";
import { vendors } from "../../runner/vendors";

describe("the fields of a real account", () => {
  const vendor = vendors.servicetitan!;
  const all = {
    SERVICETITAN_CLIENT_ID: "cid.1",
    SERVICETITAN_CLIENT_SECRET: "cs1.1",
    SERVICETITAN_TENANT: " 123 ",
    SERVICETITAN_APP_KEY: "ak1.1",
  };

  test("come from the vendor's variables, with the token URL of the environment", () => {
    const fields = { clientId: "cid.1", clientSecret: "cs1.1", tenant: "123", applicationKey: "ak1.1" };
    expect(realFields(vendor, all)).toEqual({
      ...fields,
      tokenUrl: "https://auth.servicetitan.io/connect/token",
    });
    expect(realFields(vendor, { ...all, SERVICETITAN_ENVIRONMENT: "integration" })).toEqual({
      ...fields,
      environment: "integration",
      tokenUrl: "https://auth-integration.servicetitan.io/connect/token",
    });
  });

  test("are none where no variable is set, or all are blank", () => {
    expect(realFields(vendor, { PATH: "/bin", SERVICETITAN_TENANT: " " })).toBeUndefined();
  });

  test("are refused where some are missing, by name", () => {
    expect(() => realFields(vendor, { ...all, SERVICETITAN_APP_KEY: "" })).toThrow(
      "To reach a real ServiceTitan account, set SERVICETITAN_APP_KEY too; to use the sandbox, set none of its variables.",
    );
  });
});
