import { described, id, longText, required, text } from "../../../kit/inputs";
import { write } from "../../api";
import { address } from "../../inputs/common";
import { customerName } from "../../inputs/customer";
import { submittedLeadForm } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-crm-v2&operation=Leads_SubmitLeadForm
export const submitLeadForm = write({
  label: "Submit Lead Form",
  description: "Submit a lead from a web form, creating the customer if there is none",
  inputs: {
    leadFormId: id({
      label: "Lead Form ID",
      comments: "The ID of the form in ServiceTitan that the lead comes from.",
    }),
    name: required(customerName),
    email: text({
      label: "Email",
      comments: "The customer's email address.",
      example: "dana@example.com",
      placeholder: "Enter an email address",
    }),
    phoneNumber: text({
      label: "Phone Number",
      comments: "The customer's phone number.",
      example: "8185550101",
    }),
    address: described(address, "The customer's address. Street, City, State, Zip and Country are required."),
    summary: longText({
      label: "Summary",
      comments: "The customer's message.",
      example: "Please send a quote for a heat pump",
    }),
  },
  returns: submittedLeadForm,
  run: async (api, { leadFormId, ...body }) => {
    const { data } = await api.request("POST", "crm/leads/form", { query: { id: leadFormId }, body });
    return data;
  },
});
