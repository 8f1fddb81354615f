import { rawRequestAction } from "../../kit/action/rawRequest";
import { connect } from "../client";
import { BASE, connection } from "../connection";
import { ticket } from "../records";

// https://guide-tikting.itdevtech.com/admin/API/api-documentation
export const rawRequest = rawRequestAction({
  vendor: "Tikting",
  connection,
  connect,
  base: BASE,
  examplePath: "/TicketsApi/1042",
  example: ticket.example,
});
