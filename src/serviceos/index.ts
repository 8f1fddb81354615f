import { component } from "@prismatic-io/spectral";
import { asError } from "../kit/http/errors";
import * as actions from "./actions";
import { serviceOsConnection } from "./connection";
import * as dataSources from "./dataSources";
import * as triggers from "./triggers";

export default component({
  key: "serviceos",
  public: false,
  display: {
    label: "Valethon ServiceOS",
    description:
      "Valethon ServiceOS runs managed service providers: tickets, companies, assets, networks, contracts, billing, monitoring and knowledge base.",
    iconPath: "icon.png",
    category: "Application Connectors",
  },
  connections: [serviceOsConnection],
  actions,
  dataSources,
  triggers,
  hooks: { error: asError },
});
