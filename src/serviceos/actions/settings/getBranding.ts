import { read } from "../../api";
import { branding } from "../../records";

export const getBranding = read("getBranding", {
  label: "Get Branding",
  description: "Get branding and theme colors",
  inputs: {},
  returns: branding,
});
