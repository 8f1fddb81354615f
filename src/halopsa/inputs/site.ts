import { flag, id, longText, text } from "../../kit/inputs";
import { customfields, inactive } from "./common";

export const name = text({ label: "Name", comments: "What the site is called.", example: "Main Office" });

const addressLine = (of: string, line: number, example: string) =>
  text({
    label: `${of} Address Line ${line}`,
    comments: `Line ${line} of the ${of.toLowerCase()} address.`,
    example,
  });

/** What a site is made of, both when it is created and when it is changed. */
export const siteFields = {
  phonenumber: text({
    label: "Phone Number",
    comments: "The site's phone number.",
    example: "+44 20 7946 0018",
  }),
  notes: longText({ label: "Notes", comments: "Notes on the site.", example: "Ring at the side door." }),
  inactive,
  colour: text({ label: "Colour", comments: "The colour in which the site is shown.", example: "#2bd3c6" }),
  timezone: text({
    label: "Time Zone",
    comments: "The site's time zone, as HaloPSA names it.",
    example: "GMT Standard Time",
  }),
  maincontact_id: id({
    label: "Main Contact ID",
    comments: "The user who is the site's main contact.",
    example: "204",
    dataSource: "selectUser",
  }),
  sla_id: id({
    label: "SLA ID",
    comments:
      "The service level agreement: Configuration, Service Level Agreements. Its number stands in the address of its page.",
    example: "1",
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
  client_to_invoice: id({
    label: "Client to Invoice",
    comments: "The client that pays for the site.",
    example: "12",
    placeholder: "Enter a client ID",
    dataSource: "selectClient",
  }),
  client_to_invoice_recurring: id({
    label: "Client to Invoice Recurring",
    comments: "The client that pays for the site's recurring invoices.",
    example: "12",
    placeholder: "Enter a client ID",
    dataSource: "selectClient",
  }),
  customfields,
};
