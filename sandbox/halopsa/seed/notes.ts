import type { CrmNote, PopupNote } from "../world";
import { type Context, TODAY } from "./context";

export const seedCrmNotes = ({ world }: Context): CrmNote[] =>
  world.clients
    .all()
    .filter((_, index) => index % 5 === 0)
    .map((client, index) => ({
      id: 60 + index,
      client_id: client.id,
      supplier_id: null,
      toplevel_id: client.toplevel_id,
      note: "Agreed to renew in May.",
      note_html: "<p>Agreed to renew in <b>May</b>.</p>",
      who_agentid: 3,
      datetime: TODAY,
    }));

export const seedPopupNotes = ({ world }: Context): PopupNote[] =>
  world.clients
    .all()
    .filter((_, index) => index % 8 === 0)
    .map((client, index) => ({
      id: 30 + index,
      client_id: client.id,
      site_id: client.main_site_id,
      user_id: null,
      date_created: TODAY,
      note: index % 2 ? "Invoice is overdue." : "Call the front desk first.",
      dismissable: true,
      read_status: index % 3 === 2 ? 1 : 0,
      displaymodal: true,
      displayhtml: false,
      limitdaterange: false,
      startdate: null,
      enddate: null,
    }));
