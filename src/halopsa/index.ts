import { component } from "@prismatic-io/spectral";
import { asError } from "../kit/http/errors";
import * as actions from "./actions";
import { haloPsaClientConnection, haloPsaConnection } from "./connection";
import * as dataSources from "./dataSources";
import * as triggers from "./triggers";

export default component({
  key: "halopsa",
  public: false,
  display: {
    label: "HaloPSA",
    description:
      "Manage clients, sites, tickets, assets and CRM notes in HaloPSA, the service desk for IT providers.",
    iconPath: "icon.png",
    category: "Application Connectors",
  },
  connections: [haloPsaConnection, haloPsaClientConnection],
  actions,
  dataSources,
  triggers,
  hooks: { error: asError },
});
