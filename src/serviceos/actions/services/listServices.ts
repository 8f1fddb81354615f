import { read } from "../../api";
import { services } from "../../records";

export const listServices = read("listServices", {
  label: "List Services",
  description: "List global service definitions",
  inputs: {},
  returns: services,
});
