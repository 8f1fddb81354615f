import { component } from "@prismatic-io/spectral";
import { asError } from "../kit/http/errors";
import * as actions from "./actions";
import { omnideskConnection } from "./connection";
import * as dataSources from "./dataSources";
import * as triggers from "./triggers";

export default component({
  key: "omnidesk",
  public: false,
  display: {
    label: "Omnidesk",
    description:
      "Omnidesk is a customer service platform that brings a company's channels together as tickets.",
    iconPath: "icon.png",
    category: "Application Connectors",
  },
  connections: [omnideskConnection],
  actions,
  dataSources,
  triggers,
  hooks: { error: asError },
});
