import type { Quotation } from "../world";
import type { Context } from "./context";

const TITLES = ["Managed workstations", "New firewall", "Move to Microsoft 365"];

export const seedQuotations = ({ world }: Context): Quotation[] =>
  world.clients
    .all()
    .filter((_, index) => index % 3 === 0)
    .map((client, index) => ({
      id: 400 + index,
      title: TITLES[index % TITLES.length],
      client_id: client.id,
      site_id: client.main_site_id,
      user_id: null,
      ticket_id: null,
      agent_id: 2 + (index % 3),
      date: "2026-01-05T00:00:00Z",
      expiry_date: "2026-02-05T00:00:00Z",
      status: 1 + (index % 3),
      lines: [
        {
          id: 800 + index,
          item_id: 9,
          name: "Managed workstation",
          productcode: "MW-STD",
          baseprice: 38.5,
        },
      ],
      customfields: [],
    }));
