import { flag, forms, guid, id, json, longText, secret, text } from "../../kit/inputs";
import { setting } from "./parts";

export const webhookId = guid({
  label: "Webhook ID",
  comments: "The ID of the webhook, which is a GUID.",
  example: "7d1c4b0e-3a6f-4e51-9a5b-2f6f0f3a9c11",
  dataSource: "selectWebhook",
});

const type = setting("Type", "The number of the kind of webhook.", "0");

/** The fields of a webhook, the same when it is created and when it is updated. */
export const webhookFields = {
  name: text({ label: "Name", comments: "The name of the webhook.", example: "New tickets" }),
  url: text({
    label: "URL",
    comments: "The URL that HaloPSA calls.",
    example: "https://hooks.example.com/halopsa",
    placeholder: "Enter a URL",
  }),
  type,
  method: setting("Method", "The number of the HTTP method. 0 is POST.", "0"),
  content_type: text({
    label: "Content Type",
    comments: "The content type of the request.",
    example: "application/json",
  }),
  active: flag({ label: "Active", comments: "Whether HaloPSA calls the URL." }),
  authentication_type: setting(
    "Authentication Type",
    "The number of the authentication method. 0 is none, 1 is basic authentication, 3 is a signature in a header.",
    "3",
  ),
  basic_username: text({
    label: "User Name",
    comments: "The user name that HaloPSA sends.",
    example: "halopsa",
  }),
  basic_password: secret({
    label: "Password",
    comments: "The password or secret that HaloPSA sends.",
  }),
  authentication_header: text({
    label: "Authentication Header",
    comments: "The name of the header that contains the signature.",
    example: "X-Webhook-Secret",
    placeholder: "Enter a header name",
  }),
  note: longText({ label: "Note", comments: "A note about the webhook.", example: "Used by billing." }),
  events: forms({
    label: "Events",
    comments:
      "The events that the webhook is called for. In a JSON list, events may have any field of the API.",
    blankText: "drop",
    inputs: {
      id: id({
        label: "Event ID",
        comments: "The ID of the event to change. A blank ID adds an event.",
        example: "31",
      }),
      name: text({ label: "Event Name", comments: "The name of the event.", example: "New Ticket Logged" }),
      eventno: setting("Event Number", "The number of what happens, as listed in the webhook's editor.", "1"),
      type: setting("Event Type", "The number of the kind of event.", "0"),
      delivery_method: setting("Delivery Method", "The number of the delivery method. 6 is a webhook.", "6"),
      emailtemplate_id: id({
        label: "Email Template ID",
        comments: "The ID of the template of the message.",
        example: "22",
      }),
      filter_type: setting("Filter Type", "The number of the kind of filter.", "0"),
      conditions: json({
        label: "Conditions",
        comments: "A JSON list of conditions, in the form that HaloPSA returns them.",
        example: '[{"fieldname": "tickettype_id", "value_int": 1}]',
        placeholder: "Enter a JSON list",
      }),
    },
  }),
  custom_payload: flag({
    label: "Custom Payload",
    comments: "Whether the body is defined in the webhook instead of HaloPSA's own.",
  }),
  payload_type: setting("Payload Type", "The number of the kind of body.", "0"),
};

/** The filters of List Webhooks. */
export const webhookFilters = {
  type: setting("Type", "Only return webhooks of the kind with this number.", "0"),
  isazureautomation: flag({
    label: "Azure Automation",
    comments: "Whether to return only webhooks of Azure Automation.",
  }),
};
