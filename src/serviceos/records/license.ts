import { z } from "zod";
import { record } from "../../kit/action/record";
import { date, id, integer, number, text } from "./shared";

const fields = () =>
  z.looseObject({
    license_id: id(),
    company_number: integer(),
    name: text(),
    license_key: text(),
    quantity: number().describe("Number of seats"),
    expires_at: date(),
    status: text(),
  });

const example = {
  license_id: 40,
  company_number: 5,
  name: "Example Office",
  license_key: "7KQ2M-9XW4T-B6RJ8",
  quantity: 25,
  expires_at: "2027-03-13",
  status: "active",
};

export const license = record("license", fields, example);

/** A license with the assets it is assigned to. */
export const licenseDetails = record(
  "licenseDetails",
  () =>
    fields().extend({
      assets: z.array(z.looseObject({ asset_id: id(), machine_name: text() })).nullish(),
    }),
  { ...example, assets: [{ asset_id: 200, machine_name: "HP LaserJet Pro" }] },
);
