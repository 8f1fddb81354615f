import type { Invoice } from "../world";
import { type Context, TODAY } from "./context";
import { FIRST_RECURRING_INVOICE } from "./recurringInvoices";

export const seedInvoices = ({ world }: Context): Invoice[] =>
  world.clients
    .all()
    .filter((_, index) => index % 2 === 0)
    .map((client, index) => {
      const quantity = 5 + (index % 7);
      const isPosted = index % 3 === 0;
      return {
        id: 1100 + index,
        invoicenumber: String(1100 + index),
        client_id: client.id,
        recurring_invoice_id: FIRST_RECURRING_INVOICE + index,
        sitenumber: client.main_site_id,
        uid: null,
        name: client.name,
        reference: "January support",
        invoice_date: "2026-01-01T00:00:00Z",
        duedate: "2026-01-31T00:00:00Z",
        last_modified: TODAY,
        posted: isPosted,
        voided: false,
        paymentstatus: 0,
        paymentterms: 30,
        amountpaid: 0,
        lines: [
          {
            id: 5000 + index,
            item_code: "MW-STD",
            item_shortdescription: "Managed workstation",
            qty_order: quantity,
            unit_price: 38.5,
            tax_code: "T1",
            _itemid: 9,
          },
        ],
        customfields: [],
      };
    });
