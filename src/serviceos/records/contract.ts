import { z } from "zod";
import { record } from "../../kit/action/record";
import { day, id, reference, words } from "./shared";

const fields = () =>
  z.looseObject({
    contract_id: id(),
    company_number: reference(),
    name: words(),
    start_date: day().nullish(),
    end_date: day().nullish(),
    status: words(),
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

/** A contract with its assets and renewal. */
export const contractDetails = record(
  "contractDetails",
  () =>
    fields().extend({
      assets: z.array(z.looseObject({ asset_id: id(), machine_name: words() })).nullish(),
      renewal: z.looseObject({ renewal_date: day().nullish() }).nullish(),
    }),
  {
    ...example,
    assets: [{ asset_id: 200, machine_name: "HP LaserJet Pro" }],
    renewal: { renewal_date: "2026-12-31" },
  },
);
