import { z } from "zod";
import { record } from "../../kit/action/record";
import { id, reference, words } from "./shared";

const fields = () =>
  z.looseObject({
    network_id: id(),
    description: words(),
    network_address: words(),
    subnet_mask: words(),
    gateway: words(),
    company_number: reference(),
    site_number: reference(),
  });

const example = {
  network_id: 10,
  description: "Main Office LAN",
  network_address: "192.168.1.0",
  subnet_mask: "255.255.255.0",
  gateway: "192.168.1.1",
  company_number: 5,
  site_number: 12,
};

export const network = record("network", fields, example);

/** A network with the addresses that are given out in it. */
export const networkDetails = record(
  "networkDetails",
  () =>
    fields().extend({
      ip_addresses: z.array(z.looseObject({ ip_address: words(), asset_id: reference() })).nullish(),
    }),
  { ...example, ip_addresses: [{ ip_address: "192.168.1.50", asset_id: 200 }] },
);
