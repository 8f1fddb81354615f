import { component } from "@prismatic-io/spectral";
import { asError } from "../kit/http/errors";
import * as actions from "./actions";
import { serviceTitanConnection } from "./connection";
import * as dataSources from "./dataSources";
import * as triggers from "./triggers";

export default component({
  key: "servicetitan",
  public: false,
  display: {
    label: "ServiceTitan",
    description:
      "ServiceTitan is a comprehensive field service management solution that helps businesses manage their operations, workforce, and customer service.",
    iconPath: "icon.png",
    category: "Application Connectors",
  },
  connections: [serviceTitanConnection],
  actions,
  dataSources,
  triggers,
  hooks: { error: asError },
});
