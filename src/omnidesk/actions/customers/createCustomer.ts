import { InputError } from "../../../kit/http/errors";
import { checked, id, text } from "../../../kit/inputs";
import { write } from "../../api";
import {
  customerBrandID,
  customFields,
  externalID,
  nameFields,
  noSync,
  telephone,
} from "../../inputs/customer";
import { result } from "../../records";

// https://docs.omnidesk.io/omnidesk/api-specification/customer
export const createCustomer = write({
  label: "Create Customer",
  description: "Create a customer, or link an address to one, and optionally link a ticket",
  inputs: {
    primary_id: {
      ...externalID,
      comments: "The customer's ID in the external system. Required if there is no Address.",
    },
    brand_id: customerBrandID,
    channel_id: checked(
      text({
        label: "Address Type",
        comments:
          "What Address is: email, telephone, facebook, twitter, or the ID of a channel. Required with Address.",
        example: "email",
        placeholder: "Enter a type or a channel ID",
        dataSource: "selectChannel",
      }),
      (value) => /^(?:\d+|email|telephone|facebook|twitter)$/.test(value),
      "email, telephone, facebook, twitter, or the ID of a channel",
    ),
    customer_link_channel: text({
      label: "Address",
      comments:
        "The customer's address on this channel: an email address, a telephone number such as +31201234567, or an account.",
      example: "dana.reyes@example.com",
      placeholder: "Enter an address",
    }),
    ...nameFields,
    extra_email: text({
      label: "Extra Email",
      comments: "Another email address of the customer.",
      example: "dana@home.example.com",
      placeholder: "Enter an email address",
    }),
    extra_telephone: telephone("Extra Telephone", "Another telephone number of the customer."),
    ticket_id: id({
      label: "Ticket ID",
      comments: "The ticket to link to the customer.",
      example: "1042",
      dataSource: "selectTicket",
    }),
    noSync,
    customFields,
  },
  returns: result,
  run(api, { customFields, ...fields }) {
    const { primary_id, channel_id, customer_link_channel: address } = fields;
    if (!primary_id && !address) throw new InputError("External Primary ID or Address is required.");
    if (!channel_id !== !address) throw new InputError("Address Type and Address are required together.");
    return api.post("customer", { ...customFields, ...fields });
  },
});
