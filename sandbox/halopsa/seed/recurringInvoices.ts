import type { RecurringInvoice } from "../world";
import { type Context, TODAY } from "./context";

/** The ID of the first recurring invoice. */
export const FIRST_RECURRING_INVOICE = 30;

/** One for each client that has an invoice. */
export const seedRecurringInvoices = ({ world }: Context): RecurringInvoice[] =>
  world.clients
    .all()
    .filter((_, index) => index % 2 === 0)
    .map((client, index) => ({
      id: FIRST_RECURRING_INVOICE + index,
      client_id: client.id,
      sitenumber: client.main_site_id,
      uid: null,
      name: client.name,
      reference: "Monthly support",
      period: 3,
      period_type: 0,
      startdate: "2025-04-01T00:00:00Z",
      enddate: null,
      lastcreated: "2026-01-01T06:00:00Z",
      nextcreationdate: "2026-02-01T00:00:00Z",
      disabled: index % 9 === 8,
      paymentterms: 30,
      contract_id: null,
      last_modified: TODAY,
      lines: [
        {
          id: 6000 + index,
          item_code: "MW-STD",
          item_shortdescription: "Managed workstation",
          qty_order: 5 + (index % 7),
          unit_price: 38.5,
          tax_code: "T1",
          isinactive: false,
          _itemid: 9,
        },
      ],
      customfields: [],
    }));
