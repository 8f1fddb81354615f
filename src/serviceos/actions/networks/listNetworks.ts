import { list } from "../../api";
import { ofSite } from "../../inputs/common";
import { network } from "../../records";

export const listNetworks = list("listNetworks", {
  label: "List Networks",
  description: "List networks for a company",
  inputs: ofSite,
  returns: network,
  identity: "network_id",
});
