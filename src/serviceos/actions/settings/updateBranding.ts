import { pairs, text } from "../../../kit/inputs";
import { update } from "../../api";
import { branding } from "../../records";

export const updateBranding = update("updateBranding", {
  label: "Update Branding",
  description: "Update branding and theme colors.",
  inputs: {
    colors: pairs({
      label: "Value",
      keyLabel: "Color",
      comments: "Colors of the theme, as Get Branding names them, each with its value.",
      example: "#0A5FB4",
    }),
    logo_url: text({
      label: "Logo URL",
      comments: "The address of the logo.",
      example: "https://www.example.com/logo.png",
    }),
  },
  returns: branding,
});
