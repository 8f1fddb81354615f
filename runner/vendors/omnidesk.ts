import { anyText, choice, either, httpsUrl, matching } from "../account";
import type { Vendor } from "./vendor";

export const omnidesk: Vendor = {
  name: "Omnidesk",
  bundle: "dist/omnidesk",
  startSandbox: async (options) => (await import("../../sandbox/omnidesk")).startOmnidesk(options),
  account: {
    variables: {
      account: {
        name: "OMNIDESK_ACCOUNT",
        kind: either(
          matching(/^[a-z\d-]+$/i, "the name of an account, such as acme"),
          httpsUrl("https://acme.omnidesk.io", { withoutScheme: true }),
        ),
      },
      apiKey: { name: "OMNIDESK_API_KEY", kind: anyText },
      sendKeyAs: { name: "OMNIDESK_SEND_KEY_AS", kind: choice("query", "header"), isOptional: true },
    },
    describe: ({ account }) => `account ${account}`,
  },
  demo: async () => (await import("../demos/omnidesk")).demo,
};
