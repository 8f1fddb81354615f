import { z } from "zod";
import { record } from "../../kit/action/record";
import { date, id, integer, text } from "./shared";

const fields = () =>
  z.looseObject({
    contract_id: id(),
    company_number: integer(),
    name: text(),
    start_date: date(),
    end_date: date(),
    status: text(),
  });

const example = {
  contract_id: 30,
  company_number: 5,
  name: "Managed Services",
  start_date: "2026-01-01",
  end_date: "2026-12-31",
  status: "active",
};

export const contract = record("contract", fields, example);

/** A contract with its assets and renewal date. */
export const contractDetails = record(
  "contractDetails",
  () =>
    fields().extend({
      assets: z.array(z.looseObject({ asset_id: id(), machine_name: text() })).nullish(),
      renewal: z.looseObject({ renewal_date: date() }).nullish(),
    }),
  {
    ...example,
    assets: [{ asset_id: 200, machine_name: "HP LaserJet Pro" }],
    renewal: { renewal_date: "2026-12-31" },
  },
);
