import { httpsUrl, matching } from "../account";
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
      },
    },
    describe: ({ baseUrl }) => String(baseUrl),
  },
  demo: async () => (await import("../demos/tikting")).demo,
};
