import { flag, group, id, longText, number, text, wholeNumber } from "../../kit/inputs";
import {
  activity,
  address,
  advancedSearch,
  count,
  customfields,
  excludeInternal,
  idonly,
  inactive,
  ofClient,
  ofToplevel,
  search,
  slaId,
} from "./common";
import { include } from "./parts";

export const name = text({ label: "Name", comments: "The site's name.", example: "Main Office" });

const addressLine = (line: number, example: string) =>
  text({
    label: `Delivery Address Line ${line}`,
    comments: `Line ${line} of the delivery address.`,
    example,
    placeholder: "Enter an address line",
  });

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
  sla_id: slaId,
  delivery_address_line1: addressLine(1, "12 Harbour Street"),
  delivery_address_line2: addressLine(2, "Second floor"),
  delivery_address_line3: addressLine(3, "Bristol"),
  delivery_address_line4: addressLine(4, "Avon"),
  delivery_address_line5: addressLine(5, "BS1 4RN"),
  invoice_address: address("Invoice Address", "The address that invoices are sent to."),
  invoice_address_isdelivery: flag({
    label: "Invoice to Delivery Address",
    comments: "Whether invoices are sent to the delivery address.",
  }),
  isstocklocation: flag({ label: "Stock Location", comments: "Whether stock is kept at the site." }),
  isinvoicesite: flag({ label: "Invoice Site", comments: "Whether invoices are sent to the site." }),
  emaildomain: text({
    label: "Email Domain",
    comments: "The domain of the site's email addresses.",
    example: "northwind.example.com",
    placeholder: "Enter a domain",
  }),
  country_code: text({
    label: "Country Code",
    comments: "The country, by its number in HaloPSA.",
    example: "1",
    placeholder: "Enter a number",
  }),
  ref: text({ label: "Reference", comments: "The site's reference.", example: "NW-01" }),
  accounts: group({
    label: "Accounts",
    comments: "The contact who receives the site's invoices.",
    inputs: {
      accountsid: text({
        label: "Accounts ID",
        comments: "The site's ID in the accounting software.",
        example: "NW-1042",
      }),
      accountsfirstname: text({
        label: "First Name",
        comments: "The contact's first name.",
        example: "Dana",
      }),
      accountslastname: text({ label: "Last Name", comments: "The contact's last name.", example: "Reyes" }),
      accountsemailaddress: text({
        label: "Email Address",
        comments: "The email address that invoices are sent to.",
        example: "accounts@northwind.example.com",
      }),
    },
  }),
  geocoord1: number({
    label: "Latitude",
    comments: "The site's latitude, in degrees.",
    example: "51.4499",
    minimum: -90,
    maximum: 90,
  }),
  geocoord2: number({
    label: "Longitude",
    comments: "The site's longitude, in degrees.",
    example: "-2.5972",
    minimum: -180,
    maximum: 180,
  }),
  stopped: wholeNumber({
    label: "Stopped",
    comments: "Whether service to the site is stopped, by the number of the setting in HaloPSA.",
    example: "0",
    placeholder: "Enter a number",
  }),
  customfields,
};

/** The filters of List Sites. */
export const siteFilters = {
  search,
  client_id: ofClient,
  toplevel_id: ofToplevel,
  ...activity,
  advanced_search: advancedSearch,
  exclude_internal: excludeInternal("sites"),
  stocklocation: text({
    label: "Stock Locations",
    comments: "Only return these stock locations, separated by commas.",
    example: "18,19",
    placeholder: "Enter stock locations separated by commas",
  }),
  includeaddress: include("Include Address", "the addresses"),
  includenotes: include("Include Notes", "the notes"),
  idonly,
  count,
};
