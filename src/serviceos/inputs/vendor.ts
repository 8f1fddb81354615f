import { id, required, text } from "../../kit/inputs";
import { address, email } from "./common";

export const vendorId = {
  vendor_id: required(
    id({
      label: "Vendor ID",
      comments: "The ID of the vendor.",
      example: "60",
      dataSource: "selectVendor",
    }),
  ),
};

export const vendorFields = {
  vendor_name: text({
    label: "Vendor Name",
    comments: "The name of the vendor.",
    example: "Example Hardware",
  }),
  contact_name: text({
    label: "Contact Name",
    comments: "The name of the contact person.",
    example: "Robin Lee",
  }),
  email: { ...email, example: "robin.lee@example.com" },
  phone: address.phone,
  website: text({
    label: "Website",
    comments: "The URL of the website.",
    example: "https://hardware.example.com",
    placeholder: "Enter a URL",
  }),
};
