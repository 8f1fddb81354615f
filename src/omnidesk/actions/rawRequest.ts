import { rawRequestAction, withoutBase } from "../../kit/action/rawRequest";
import { connect } from "../client";
import { BASE, connection } from "../connection";
import { ticket } from "../records";

// https://docs.omnidesk.io/omnidesk/api-specification
export const rawRequest = rawRequestAction({
  vendor: "Omnidesk",
  connection,
  connect,
  urlComments: `The path after /${BASE}, such as /ticket/1042.`,
  examplePath: "/ticket/1042",
  example: { type: "item", item: ticket.example },
  pathOf: withoutBase(BASE),
});
