import { text, textPairs } from "../../../kit/inputs";
import { update } from "../../api";
import { branding } from "../../records";

export const updateBranding = update("updateBranding", {
  label: "Update Branding",
  description: "Update branding and theme colors",
  inputs: {
    colors: textPairs({
      label: "Color",
      keyLabel: "Name",
      comments: "The theme colors, by name, as hexadecimal codes. Get Branding returns the names.",
      example: "#0A5FB4",
      placeholder: "Enter a color code",
    }),
    logo_url: text({
      label: "Logo URL",
      comments: "The URL of the logo.",
      example: "https://www.example.com/logo.png",
    }),
  },
  returns: branding,
});
