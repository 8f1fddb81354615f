import { anyText, httpsUrl, matching } from "../account";
import type { Vendor } from "./vendor";

export const tikting: Vendor = {
  name: "Tikting",
  bundle: "dist/tikting",
  startSandbox: async (options) => (await import("../../sandbox/tikting")).startTikting(options),
  account: {
    variables: {
      baseUrl: {
        name: "TIKTING_BASE_URL",
        kind: httpsUrl("https://tikting.example.com", { withoutScheme: true }),
      },
      jwt: {
        name: "TIKTING_JWT",
        kind: matching(
          /^(?:Bearer\s+)?[\w-]+\.[\w-]+\.[\w-]*$/i,
          "a JSON Web Token: three parts with dots in between",
        ),
        isOptional: true,
      },
      username: { name: "TIKTING_USERNAME", kind: anyText, isOptional: true },
      password: { name: "TIKTING_PASSWORD", kind: anyText, isOptional: true },
      domain: { name: "TIKTING_DOMAIN", kind: anyText, isOptional: true },
    },
    oneOf: ["jwt", "username"],
    complete(fields) {
      if (fields.jwt && fields.username)
        throw new Error("Set either TIKTING_JWT, or TIKTING_USERNAME and TIKTING_PASSWORD, but not both.");
      if (fields.username && !fields.password)
        throw new Error("TIKTING_USERNAME also needs TIKTING_PASSWORD.");
      return fields;
    },
    connectionOf: ({ username }) => (username ? "tiktingLoginConnection" : "tiktingConnection"),
    describe: ({ baseUrl }) => String(baseUrl),
  },
  demo: async () => (await import("../demos/tikting")).demo,
};
