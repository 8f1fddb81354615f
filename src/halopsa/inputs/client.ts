import { InputError } from "../../kit/http/errors";
import {
  checked,
  dateTime,
  described,
  flag,
  forms,
  group,
  id,
  ids,
  isObject,
  json,
  longText,
  mapped,
  required,
  text,
} from "../../kit/inputs";
import { billing, integrations } from "./clientAccounts";
import { address, clientId, customfields, inactive, savedEntry, toplevelId } from "./common";
import { popupNoteId } from "./popupNote";

const agent = (label: string, role: string, example: string) =>
  id({
    label,
    comments: `The ID of the agent who is the client's ${role}.`,
    example,
    placeholder: "Enter an agent ID",
    dataSource: "selectAgent",
  });

const color = (label: string, comments: string) =>
  text({ label, comments, example: "#2bd3c6", placeholder: "#RRGGBB" });

/** An empty list is "not given", as in all inputs, so that no record is removed by mistake. */
const jsonList = (label: string, comments: string, example: string) =>
  mapped(
    checked(
      json({ label, comments, example, placeholder: "Enter a JSON list" }),
      (value) => Array.isArray(value) && value.every(isObject),
      "a JSON list of objects",
    ),
    (records: unknown) => ((records as object[]).length > 0 ? (records as object[]) : undefined),
  );

const invoicedClient = (label: string, comments: string) =>
  id({ label, comments, example: "12", placeholder: "Enter a client ID", dataSource: "selectClient" });

export const name = text({ label: "Name", comments: "The client's name.", example: "Northwind Dental" });

const basics = {
  toplevel_id: toplevelId,
  inactive,
  colour: color("Colour", "The color in which HaloPSA displays the client, as a hex code."),
  main_site_id: id({
    label: "Main Site ID",
    comments: "The ID of the client's main site.",
    example: "18",
    placeholder: "Enter a site ID",
    dataSource: "selectSite",
  }),
  notes: longText({ label: "Notes", comments: "Notes about the client.", example: "Closed on Fridays." }),
  website: text({
    label: "Website",
    comments: "The URL of the client's website.",
    example: "https://northwind.example.com",
    placeholder: "Enter a URL",
  }),
  domain: text({
    label: "Domain",
    comments: "The domain of the client's email addresses.",
    example: "northwind.example.com",
  }),
  trading_name: text({
    label: "Trading Name",
    comments: "The client's trading name.",
    example: "Northwind",
  }),
  tax_number: text({
    label: "Tax Number",
    comments: "The client's tax or VAT number.",
    example: "GB123456789",
  }),
  pritech: agent("Primary Technician ID", "primary technician", "3"),
  sectech: agent("Secondary Technician ID", "secondary technician", "4"),
  accountmanagertech: agent("Account Manager ID", "account manager", "5"),
};

/** The fields of a client, the same when it is created and when it is updated. */
export const clientFields = {
  ...basics,
  accountsContact: group({
    label: "Accounts Contact",
    comments: "The contact who receives the client's invoices.",
    inputs: {
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
      accountsccemailaddress: text({
        label: "CC Email Address",
        comments: "The email address that receives a copy.",
        example: "office@northwind.example.com",
      }),
      accountsbccemailaddress: text({
        label: "BCC Email Address",
        comments: "The email address that receives a blind copy.",
        example: "archive@northwind.example.com",
      }),
    },
  }),
  billing,
  portal: group({
    label: "Portal",
    comments: "How the client's users see the self-service portal.",
    inputs: {
      portalcolour: color("Portal Colour", "The portal's color for this client, as a hex code."),
      portal_logo: text({
        label: "Portal Logo",
        comments: "The URL of the portal's logo for this client.",
        example: "https://northwind.example.com/logo.png",
        placeholder: "Enter a URL",
      }),
      allowall_tickettypes: flag({
        label: "Allow All Ticket Types",
        comments: "Whether the client's users can create tickets of every type.",
      }),
    },
  }),
  integrations,
  client_to_invoice: invoicedClient(
    "Client to Invoice",
    "The ID of the client that is invoiced for this client. Defaults to the client itself.",
  ),
  client_to_invoice_recurring: invoicedClient(
    "Client to Invoice Recurring",
    "The ID of the client that receives this client's recurring invoices.",
  ),
  calldate: dateTime({ label: "Call Date", comments: "The time at which to call the client next." }),
  customfields,
  // HaloPSA expects objects.
  allowed_tickettypes: mapped(
    ids({
      label: "Allowed Ticket Type IDs",
      comments: "The IDs of the ticket types that the client's users can use if not all are allowed.",
      example: "1",
      placeholder: "Enter a ticket type ID",
      dataSource: "selectTicketType",
    }),
    (all) => all.map((one) => ({ id: one })),
  ),
  popup_notes: forms({
    label: "Popup Notes",
    comments: "Notes that pop up when the client is opened. An entry with an ID updates that note.",
    inputs: {
      id: popupNoteId,
      note: text({ label: "Note", comments: "The text of the note.", example: "Call the front desk first." }),
      dismissable: flag({
        label: "Dismissable",
        comments: "Whether the note can be dismissed permanently.",
      }),
    },
    shape: savedEntry("Popup Notes", { note: "Note" }),
  }),
  relatedRecords: group({
    label: "Related Records",
    comments: "Records that belong to the client, as JSON lists in the format of the HaloPSA API.",
    inputs: {
      site_fields: jsonList("Site Fields", "Fields of the client's sites.", '[{"id": 12, "value": "North"}]'),
      site_update: jsonList(
        "Sites",
        "Sites to create. An entry with an ID updates that site.",
        '[{"name": "Warehouse"}]',
      ),
      areaitems: jsonList(
        "Recurring Items",
        "The client's recurring items.",
        '[{"item_id": 9, "quantity": 25}]',
      ),
      billingplans: jsonList(
        "Billing Plans",
        "The client's billing plans.",
        '[{"plan_id": 3, "chargerate_type": 1}]',
      ),
      periods: jsonList("Periods", "The client's prepay periods.", '[{"name": "March", "hours_added": 10}]'),
      faqlists: jsonList("FAQ Lists", "The FAQ lists that the client's users can see.", '[{"id": 3}]'),
      custombuttons: jsonList("Custom Buttons", "Custom buttons on the client's page.", '[{"id": 5}]'),
      attachments: jsonList("Attachments", "Files attached to the client.", '[{"id": 77}]'),
    },
  }),
};

/** The first site and contact, which are created with a client. */
export const newClientFields = {
  firstSite: mapped(
    group({
      label: "First Site and Contact",
      comments: "The site and the contact to create with the client.",
      inputs: {
        newclient_sitename: text({
          label: "Site Name",
          comments: "The site's name.",
          example: "Main Office",
        }),
        newclient_phonenumber: text({
          label: "Phone Number",
          comments: "The site's phone number.",
          example: "+44 20 7946 0018",
        }),
        newclient_domain: text({
          label: "Domain",
          comments: "The domain of the client's email addresses.",
          example: "northwind.example.com",
        }),
        newclient_contactname: text({
          label: "Contact Name",
          comments: "The contact's full name. Required with Contact Email.",
          example: "Dana Reyes",
        }),
        newclient_contactemail: text({
          label: "Contact Email",
          comments: "The contact's email address.",
          example: "dana@northwind.example.com",
          placeholder: "Enter an email address",
        }),
      },
    }),
    (given) => {
      if (given.newclient_contactemail !== undefined && given.newclient_contactname === undefined) {
        // Without a name there is no contact to create, and the address would be lost.
        throw new InputError("First Site and Contact: Contact Name is required with Contact Email.");
      }
      return given;
    },
  ),
  newclient_delivery_address: address(
    "Delivery Address",
    "The delivery address of the site to create with the client.",
  ),
};

/** Several clients to save in one request. */
export const clients = required(
  forms({
    label: "Clients",
    comments:
      "The clients to create. An entry with an ID updates that client. In a JSON list, entries may have any field of the HaloPSA API.",
    inputs: {
      id: described(clientId, "The ID of the client to update. A blank ID creates a client."),
      name,
      ...basics,
    },
    shape: savedEntry("Clients", { name: "Name" }),
  }),
);
