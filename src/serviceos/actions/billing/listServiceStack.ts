import { read } from "../../api";
import { serviceStack } from "../../records";

export const listServiceStack = read("listServiceStack", {
  label: "List Service Stack",
  description: "List Service Stack (marketplace) products and subscriptions",
  inputs: {},
  returns: serviceStack,
});
