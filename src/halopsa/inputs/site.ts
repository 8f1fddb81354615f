import { flag, id, longText, text } from "../../kit/inputs";
import { customfields, inactive } from "./common";

export const name = text({ label: "Name", comments: "The site's name.", example: "Main Office" });

const addressLine = (address: "Delivery" | "Invoice", line: number, example: string) =>
  text({
    label: `${address} Address Line ${line}`,
    comments: `Line ${line} of the ${address.toLowerCase()} address.`,
    example,
    placeholder: "Enter an address line",
  });

const invoicedClient = (label: string, comments: string) =>
  id({ label, comments, example: "12", placeholder: "Enter a client ID", dataSource: "selectClient" });

/** The fields of a site, the same when it is created and when it is updated. */
export const siteFields = {
  phonenumber: text({
    label: "Phone Number",
    comments: "The site's phone number.",
    example: "+44 20 7946 0018",
  }),
  notes: longText({ label: "Notes", comments: "Notes about the site.", example: "Ring at the side door." }),
  inactive,
  colour: text({
    label: "Colour",
    comments: "The color in which HaloPSA displays the site, as a hex code.",
    example: "#2bd3c6",
    placeholder: "#RRGGBB",
  }),
  timezone: text({
    label: "Time Zone",
    comments: "The site's time zone, by its name in HaloPSA.",
    example: "GMT Standard Time",
  }),
  maincontact_id: id({
    label: "Main Contact ID",
    comments: "The ID of the user who is the site's main contact.",
    example: "204",
    placeholder: "Enter a user ID",
    dataSource: "selectUser",
  }),
  sla_id: id({
    label: "SLA ID",
    comments:
      "The ID of the service level agreement (SLA), from the URL of its page under Configuration > Service Level Agreements.",
    example: "1",
    placeholder: "Enter an SLA ID",
  }),
  delivery_address_line1: addressLine("Delivery", 1, "12 Harbour Street"),
  delivery_address_line2: addressLine("Delivery", 2, "Second floor"),
  delivery_address_line3: addressLine("Delivery", 3, "Bristol"),
  delivery_address_line4: addressLine("Delivery", 4, "Avon"),
  delivery_address_line5: addressLine("Delivery", 5, "BS1 4RN"),
  invoice_address_line1: addressLine("Invoice", 1, "12 Harbour Street"),
  invoice_address_line2: addressLine("Invoice", 2, "Accounts department"),
  invoice_address_line3: addressLine("Invoice", 3, "Bristol"),
  invoice_address_line4: addressLine("Invoice", 4, "Avon"),
  invoice_address_line5: addressLine("Invoice", 5, "BS1 4RN"),
  isstocklocation: flag({ label: "Stock Location", comments: "Whether stock is kept at the site." }),
  isinvoicesite: flag({ label: "Invoice Site", comments: "Whether invoices are sent to the site." }),
  client_to_invoice: invoicedClient(
    "Client to Invoice",
    "The ID of the client that is invoiced for the site.",
  ),
  client_to_invoice_recurring: invoicedClient(
    "Client to Invoice Recurring",
    "The ID of the client that receives the site's recurring invoices.",
  ),
  customfields,
};
