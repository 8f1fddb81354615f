import { z } from "zod";
import { record } from "../../kit/action/record";
import { id, integer, text } from "./shared";

const fields = () =>
  z.looseObject({
    vlan_id: id(),
    vlan_number: integer().describe("VLAN tag, from 1 to 4094"),
    name: text(),
    description: text(),
    company_number: integer(),
    site_number: integer(),
  });

const example = {
  vlan_id: 20,
  vlan_number: 110,
  name: "Voice",
  description: "IP telephones",
  company_number: 5,
  site_number: 12,
};

export const vlan = record("vlan", fields, example);

/** A VLAN with its ports. */
export const vlanDetails = record(
  "vlanDetails",
  () =>
    fields().extend({
      ports: z.array(z.looseObject({ port_id: id(), port_name: text(), asset_id: integer() })).nullish(),
    }),
  { ...example, ports: [{ port_id: 501, port_name: "Gi0/1", asset_id: 200 }] },
);
