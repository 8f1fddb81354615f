import { z } from "zod";
import { record } from "../../kit/action/record";
import { id, integer, text } from "./shared";

const fields = () =>
  z.looseObject({
    network_id: id(),
    description: text(),
    network_address: text(),
    subnet_mask: text(),
    gateway: text(),
    company_number: integer(),
    site_number: integer(),
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

/** A network with its assigned IP addresses. */
export const networkDetails = record(
  "networkDetails",
  () =>
    fields().extend({
      ip_addresses: z.array(z.looseObject({ ip_address: text(), asset_id: integer() })).nullish(),
    }),
  { ...example, ip_addresses: [{ ip_address: "192.168.1.50", asset_id: 200 }] },
);
