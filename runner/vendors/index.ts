import type { Story } from "../demo";

/** A vendor's local stand-in. */
export interface Sandbox {
  /** `http://127.0.0.1:PORT` */
  url: string;
  /** The vendor's real hosts, which it answers for. */
  hosts: string[];
  /** What a connection to it is filled in with. */
  fields: Record<string, unknown>;
  /** Does what an account's people do between two polls, so that a trigger has something to deliver. */
  work?(): void;
  close(): Promise<void>;
}

/** What the runner has to know of a vendor. */
export interface Vendor {
  /** As people write it. */
  name: string;
  /** The built bundle's folder. */
  bundle: string;
  startSandbox(): Promise<Sandbox>;
  /** Environment variables of a real account, by the connection's field. */
  variables: Record<string, string>;
  /** Fields that have a default, so that their variable may be missing. */
  optional: string[];
  /** Fields that follow from the others. */
  derived?(fields: Record<string, string>): Record<string, string>;
  story(): Promise<Story>;
}

/** The vendors, by the key that stands on the command line. A new one is one entry. */
export const vendors: Record<string, Vendor> = {
  servicetitan: {
    name: "ServiceTitan",
    bundle: "dist/servicetitan",
    startSandbox: async () => (await import("../../sandbox/servicetitan")).startServiceTitan(),
    variables: {
      clientId: "SERVICETITAN_CLIENT_ID",
      clientSecret: "SERVICETITAN_CLIENT_SECRET",
      tenant: "SERVICETITAN_TENANT",
      applicationKey: "SERVICETITAN_APP_KEY",
      environment: "SERVICETITAN_ENVIRONMENT",
    },
    optional: ["environment"],
    derived: ({ environment }) => ({
      tokenUrl: `https://auth${environment === "integration" ? "-integration" : ""}.servicetitan.io/connect/token`,
    }),
    story: async () => (await import("../demos/servicetitan")).story,
  },
  halopsa: {
    name: "HaloPSA",
    bundle: "dist/halopsa",
    startSandbox: async () => (await import("../../sandbox/halopsa")).startHaloPsa(),
    variables: {
      baseUrl: "HALOPSA_BASE_URL",
      tokenUrl: "HALOPSA_TOKEN_URL",
      tenant: "HALOPSA_TENANT",
      scopes: "HALOPSA_SCOPES",
      clientId: "HALOPSA_CLIENT_ID",
      clientSecret: "HALOPSA_CLIENT_SECRET",
    },
    optional: ["tenant", "scopes"],
    story: async () => (await import("../demos/halopsa")).story,
  },
  serviceos: {
    name: "Valethon ServiceOS",
    bundle: "dist/serviceos",
    startSandbox: async () => (await import("../../sandbox/serviceos")).startServiceOs(),
    variables: {
      tenant: "SERVICEOS_TENANT",
      baseUrl: "SERVICEOS_BASE_URL",
      apiKey: "SERVICEOS_API_KEY",
      pathStyle: "SERVICEOS_PATH_STYLE",
    },
    optional: ["tenant", "baseUrl", "pathStyle"],
    story: async () => (await import("../demos/serviceos")).story,
  },
  omnidesk: {
    name: "Omnidesk",
    bundle: "dist/omnidesk",
    startSandbox: async () => (await import("../../sandbox/omnidesk")).startOmnidesk(),
    variables: {
      account: "OMNIDESK_ACCOUNT",
      apiKey: "OMNIDESK_API_KEY",
      sendKeyAs: "OMNIDESK_SEND_KEY_AS",
    },
    optional: ["sendKeyAs"],
    story: async () => (await import("../demos/omnidesk")).story,
  },
  tikting: {
    name: "Tikting",
    bundle: "dist/tikting",
    startSandbox: async () => (await import("../../sandbox/tikting")).startTikting(),
    variables: { baseUrl: "TIKTING_BASE_URL", jwt: "TIKTING_JWT" },
    optional: [],
    story: async () => (await import("../demos/tikting")).story,
  },
};

/** What runs where no vendor is named. */
export const FIRST_VENDOR = "servicetitan";
