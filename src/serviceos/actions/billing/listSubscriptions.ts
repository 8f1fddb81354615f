import { list } from "../../api";
import { subscription } from "../../records";

export const listSubscriptions = list("listSubscriptions", {
  label: "List Subscriptions",
  description: "List active subscriptions",
  inputs: {},
  returns: subscription,
  identity: "subscription_id",
});
