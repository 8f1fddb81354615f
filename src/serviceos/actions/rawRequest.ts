import { rawRequestAction } from "../../kit/action/rawRequest";
import { connect } from "../client";
import { connection } from "../connection";

export const rawRequest = rawRequestAction({
  vendor: "Valethon ServiceOS",
  connection,
  connect,
  urlComments: "The path after /admin/api/v1, such as /tickets.php?id=1042.",
  examplePath: "/tickets.php?id=1042",
  example: { success: true, data: { ticket_id: 1042, status: "open" } },
});
