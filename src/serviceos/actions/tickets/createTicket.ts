import { required } from "../../../kit/inputs";
import { write } from "../../api";
import { assignedTo, companyNumber, siteNumber } from "../../inputs/common";
import { jobType, priority, ticketFields } from "../../inputs/ticket";
import { createdTicket } from "../../records";

export const createTicket = write("createTicket", {
  label: "Create Ticket",
  description: "Create a new ticket",
  inputs: {
    subject: required(ticketFields.subject),
    description: required(ticketFields.description),
    company_number: required(companyNumber),
    site_number: siteNumber,
    priority,
    job_type: jobType,
    assigned_to: assignedTo,
  },
  returns: createdTicket,
});
