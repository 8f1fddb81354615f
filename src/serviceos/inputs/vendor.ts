import { id, required, text } from "../../kit/inputs";
import { address } from "./common";

export const vendorId = {
  vendor_id: required(
    id({
      label: "Vendor ID",
      comments: "The vendor, chosen from the list or handed over by an earlier step.",
      example: "60",
      dataSource: "selectVendor",
    }),
  ),
};

export const vendorFields = {
  vendor_name: text({ label: "Vendor Name", comments: "The vendor's name.", example: "Example Hardware" }),
  contact_name: text({ label: "Contact Name", comments: "Whom to speak to there.", example: "Robin Lee" }),
  email: text({ label: "Email", comments: "The email address.", example: "robin.lee@example.com" }),
  phone: address.phone,
  website: text({
    label: "Website",
    comments: "The web address.",
    example: "https://hardware.example.com",
  }),
};
