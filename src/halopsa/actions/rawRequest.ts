import { rawRequestAction, withoutBase } from "../../kit/action/rawRequest";
import { connect } from "../client";
import { connection } from "../connection";

export const rawRequest = rawRequestAction({
  vendor: "HaloPSA",
  connection,
  connect,
  urlComments: "The path after the Base URL and /api, such as /Tickets/2081. A leading /api is ignored.",
  examplePath: "/Tickets/2081",
  example: { id: 2081, summary: "Printer on the second floor is offline", status_id: 2 },
  pathOf: withoutBase("api"),
});
