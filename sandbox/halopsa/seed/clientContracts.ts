import type { ClientContract } from "../world";
import { type Context, TODAY } from "./context";

export const seedClientContracts = ({ world }: Context): ClientContract[] =>
  world.clients
    .all()
    .filter((_, index) => index % 4 === 0)
    .map((client, index) => ({
      id: 60 + index,
      ref: `MS-2025-${String(index + 1).padStart(3, "0")}`,
      refextra: "",
      client_id: client.id,
      site_id: client.main_site_id,
      user_id: null,
      contracttype: 1,
      subtype: 1,
      status: 1,
      start_date: "2025-04-01T00:00:00Z",
      end_date: "2027-03-31T23:59:59Z",
      termmonths: 24,
      active: index % 7 !== 6,
      rollingcontract: index % 2 === 0,
      sla_id: 1 + (index % 2),
      note: "",
      billingdescription: 1,
      billingperiod: 3,
      periodchargeamount: 250 + (index % 5) * 50,
      numberofunitsfree: index % 3,
      next_invoice_date: "2026-02-01T00:00:00Z",
      invoicedescription: "Managed service",
      dontinvoice: false,
      last_modified: TODAY,
      assets: [],
      sites: [],
      customfields: [],
    }));
