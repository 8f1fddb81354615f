import { networkId } from "../../inputs/network";
import { remove } from "../../operation";

export const deleteNetwork = remove("deleteNetwork", {
  label: "Delete Network",
  description: "Delete a network.",
  inputs: networkId,
});
