import { remove } from "../../api";
import { networkId } from "../../inputs/network";

export const deleteNetwork = remove("deleteNetwork", {
  label: "Delete Network",
  description: "Delete a network",
  inputs: networkId,
});
