import { z } from "zod";
import { record } from "../../kit/action/record";
import { count, day, id, reference, words } from "./shared";

const fields = () =>
  z.looseObject({
    license_id: id(),
    company_number: reference(),
    name: words(),
    license_key: words(),
    quantity: count().describe("Seats"),
    expires_at: day().nullish(),
    status: words(),
  });

const example = {
  license_id: 40,
  company_number: 5,
  name: "Example Office",
  license_key: "XXXXX-XXXXX-XXXXX",
  quantity: 25,
  expires_at: "2027-03-13",
  status: "active",
};

export const license = record("license", fields, example);

/** A license with the assets that it is assigned to. */
export const licenseDetails = record(
  "licenseDetails",
  () =>
    fields().extend({
      assets: z.array(z.looseObject({ asset_id: id(), machine_name: words() })).nullish(),
    }),
  { ...example, assets: [{ asset_id: 200, machine_name: "HP LaserJet Pro" }] },
);
