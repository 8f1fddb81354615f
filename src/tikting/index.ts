import { component } from "@prismatic-io/spectral";
import { asError } from "../kit/http/errors";
import * as actions from "./actions";
import { tiktingConnection, tiktingLoginConnection } from "./connection";
import * as dataSources from "./dataSources";
import * as triggers from "./triggers";

export default component({
  key: "tikting",
  public: false,
  display: {
    label: "Tikting",
    description:
      "Tikting is a help desk for IT departments, with service levels, escalation and groups of technicians.",
    iconPath: "icon.png",
    category: "Application Connectors",
  },
  connections: [tiktingConnection, tiktingLoginConnection],
  actions,
  dataSources,
  triggers,
  hooks: { error: asError },
});
