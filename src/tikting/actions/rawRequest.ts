import { rawRequestAction, withoutBase } from "../../kit/action/rawRequest";
import { connect } from "../client";
import { BASE, connection } from "../connection";
import { ticket } from "../records";

// https://guide-tikting.itdevtech.com/admin/API/api-documentation
export const rawRequest = rawRequestAction({
  vendor: "Tikting",
  connection,
  connect,
  urlComments: `The path after /${BASE}, such as /TicketsApi/1042.`,
  examplePath: "/TicketsApi/1042",
  example: ticket.example,
  pathOf: withoutBase(BASE),
});
