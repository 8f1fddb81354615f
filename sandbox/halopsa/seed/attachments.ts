import type { Attachment } from "../world";
import { type Context, TODAY } from "./context";

export const seedAttachments = ({ world }: Context): Attachment[] =>
  world.tickets
    .all()
    .filter((_, index) => index % 20 === 1)
    .map((ticket, index) => {
      const bytes = Buffer.from(`Log of ticket ${ticket.id}\n`);
      return {
        id: 4400 + index,
        filename: `ticket-${ticket.id}.log`,
        filesize: bytes.length,
        content_type: "text/plain",
        datecreated: TODAY,
        type: 0,
        unique_id: ticket.id,
        ticket_id: ticket.id,
        action_id: null,
        note: "",
        isimage: false,
        showforusers: true,
        data_base64: bytes.toString("base64"),
      };
    });
