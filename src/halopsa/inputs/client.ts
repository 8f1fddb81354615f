import {
  described,
  type Field,
  flag,
  form,
  forms,
  group,
  id,
  ids,
  json,
  longText,
  required,
  text,
} from "../../kit/inputs";
import { billing, integrations } from "./clientAccounts";
import { clientId, customfields, entryOf, inactive, siteId, toplevelId, withoutBlanks } from "./common";
import { popupNoteId } from "./popupNote";

const agent = (label: string, comments: string) =>
  id({ label, comments, example: "3", dataSource: "selectAgent" });

export const name = text({ label: "Name", comments: "The client's name.", example: "Northwind Dental" });

const basics = {
  toplevel_id: toplevelId,
  inactive,
  colour: text({ label: "Colour", comments: "The colour in which the client is shown.", example: "#2bd3c6" }),
  main_site_id: described(siteId, "The client's primary site."),
  notes: longText({ label: "Notes", comments: "Notes on the client.", example: "Closed on Fridays." }),
  website: text({
    label: "Website",
    comments: "The client's website.",
    example: "https://northwind.example.com",
  }),
  domain: text({
    label: "Domain",
    comments: "The domain of the client's email addresses.",
    example: "northwind.example.com",
  }),
  trading_name: text({
    label: "Trading Name",
    comments: "The name the client trades under.",
    example: "Northwind",
  }),
  tax_number: text({
    label: "Tax Number",
    comments: "The client's tax or VAT number.",
    example: "GB123456789",
  }),
  pritech: agent("Primary Technician ID", "The agent who looks after the client first."),
  sectech: agent("Secondary Technician ID", "The agent who stands in for the primary technician."),
  accountmanagertech: agent("Account Manager ID", "The agent who is the client's account manager."),
};

/** What a client is made of, both when it is created and when it is changed. */
export const clientFields = {
  ...basics,
  accountsContact: group({
    label: "Accounts Contact",
    comments: "Who gets the invoices.",
    inputs: {
      accountsfirstname: text({
        label: "First Name",
        comments: "The contact's first name.",
        example: "Dana",
      }),
      accountslastname: text({ label: "Last Name", comments: "The contact's last name.", example: "Reyes" }),
      accountsemailaddress: text({
        label: "Email Address",
        comments: "Where invoices are sent.",
        example: "accounts@northwind.example.com",
      }),
      accountsccemailaddress: text({
        label: "CC Email Address",
        comments: "Who gets a copy.",
        example: "office@northwind.example.com",
      }),
      accountsbccemailaddress: text({
        label: "BCC Email Address",
        comments: "Who gets a copy that the others do not see.",
        example: "archive@northwind.example.com",
      }),
    },
  }),
  billing,
  portal: group({
    label: "Portal",
    comments: "What the client's users see and may do.",
    inputs: {
      portalcolour: text({
        label: "Portal Colour",
        comments: "The portal's colour for this client.",
        example: "#2bd3c6",
      }),
      portal_logo: text({
        label: "Portal Logo",
        comments: "The address of the portal's logo for this client.",
        example: "https://northwind.example.com/logo.png",
      }),
      allowall_tickettypes: flag({
        label: "Allow All Ticket Types",
        comments: "Whether the client may log tickets of every type.",
      }),
    },
  }),
  integrations,
  customfields,
  allowed_tickettypes: allowedTicketTypes(),
  popup_notes: forms({
    label: "Popup Notes",
    comments: "Notes that pop up when the client is opened. An entry with an ID changes that note.",
    inputs: {
      id: popupNoteId,
      note: text({ label: "Note", comments: "What the note says.", example: "Call the front desk first." }),
      dismissable: flag({ label: "Dismissable", comments: "Whether the note can be closed for good." }),
    },
    shape: withoutBlanks,
  }),
  relatedRecords: group({
    label: "Related Records",
    comments: "What belongs to the client, each a JSON list in the form of the HaloPSA API.",
    inputs: {
      site_fields: related("Site Fields", "Fields of the client's sites.", '[{"id": 12, "value": "North"}]'),
      site_update: related("Sites", "Sites to create, or with an ID to change.", '[{"name": "Warehouse"}]'),
      areaitems: related(
        "Recurring Items",
        "The client's recurring items.",
        '[{"item_id": 9, "quantity": 25}]',
      ),
      billingplans: related("Billing Plans", "The client's billing plans.", '[{"name": "Gold"}]'),
      periods: related("Periods", "The client's pre-pay periods.", '[{"hours": 10}]'),
      faqlists: related("FAQ Lists", "The FAQ lists that the client sees.", '[{"id": 3}]'),
      custombuttons: related("Custom Buttons", "Buttons on the client's page.", '[{"id": 5}]'),
      attachments: related("Attachments", "Files of the client.", '[{"id": 77}]'),
    },
  }),
};

/** HaloPSA wants the ticket types as objects. */
function allowedTicketTypes(): Field<{ id: number }[] | undefined> {
  const { clean, ...input } = ids({
    label: "Allowed Ticket Type IDs",
    comments: "The types of tickets that the client may log, where it may not log all.",
    example: "1",
    dataSource: "selectTicketType",
  });
  return { ...input, clean: (value: unknown) => clean(value)?.map((one) => ({ id: one })) };
}

function related(label: string, comments: string, example: string) {
  return json({ label, comments, example });
}

/** What only a new client has: its first site and contact. */
export const newClientFields = {
  firstSite: group({
    label: "First Site and Contact",
    comments: "The site and the contact that are created with the client.",
    inputs: {
      newclient_sitename: text({
        label: "Site Name",
        comments: "What the site is called.",
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
        comments: "The contact's full name.",
        example: "Dana Reyes",
      }),
      newclient_contactemail: text({
        label: "Contact Email",
        comments: "The contact's email address.",
        example: "dana@northwind.example.com",
      }),
    },
  }),
  newclient_delivery_address: form({
    label: "Delivery Address",
    comments: "The address of the site that is created with the client.",
    inputs: {
      line1: text({ label: "Line 1", comments: "The address's first line.", example: "12 Harbour Street" }),
      line2: text({ label: "Line 2", comments: "The address's second line.", example: "Second floor" }),
      line3: text({
        label: "Line 3",
        comments: "The address's third line, mostly the town.",
        example: "Bristol",
      }),
      line4: text({
        label: "Line 4",
        comments: "The address's fourth line, mostly the county.",
        example: "Avon",
      }),
      postcode: text({ label: "Postcode", comments: "The postal code.", example: "BS1 4RN" }),
    },
    shape: withoutBlanks,
  }),
};

/** Many clients in one request. */
export const clients = required(
  forms({
    label: "Clients",
    comments:
      "The clients to create; an entry with an ID changes that client. Given as a JSON list, an entry may have any field of the HaloPSA API.",
    inputs: { id: described(clientId, "The client to change; blank creates one."), name, ...basics },
    shape: entryOf("Clients", { name: "Name" }),
  }),
);
