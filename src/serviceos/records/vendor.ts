import { z } from "zod";
import { record } from "../../kit/action/record";
import { id, text } from "./shared";

const fields = () =>
  z.looseObject({
    vendor_id: id(),
    vendor_name: text(),
    contact_name: text(),
    email: text(),
    phone: text(),
    website: text(),
  });

const example = {
  vendor_id: 60,
  vendor_name: "Example Hardware",
  contact_name: "Robin Lee",
  email: "robin.lee@example.com",
  phone: "555-0102",
  website: "https://hardware.example.com",
};

export const vendor = record("vendor", fields, example);

/** A vendor with its contracts and assets. */
export const vendorDetails = record(
  "vendorDetails",
  () =>
    fields().extend({
      contracts: z.array(z.looseObject({ contract_id: id(), name: text() })).nullish(),
      assets: z.array(z.looseObject({ asset_id: id(), machine_name: text() })).nullish(),
    }),
  {
    ...example,
    contracts: [{ contract_id: 30, name: "Managed Services" }],
    assets: [{ asset_id: 200, machine_name: "HP LaserJet Pro" }],
  },
);
