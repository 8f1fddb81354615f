import { dateTime, flag, group, id, ids, mapped, text } from "../../kit/inputs";
import { attachments, customfields } from "./common";
import { faultFilters } from "./faultFilters";
import { estimate, type Fault, faultDates, faultDetails, faultFields, summaryOf } from "./faults";

const TICKET: Fault = {
  one: "ticket",
  many: "tickets",
  label: "Ticket",
  article: "a",
  ended: "resolved",
  dataSource: "selectTicket",
  ids: ["2081", "2080"],
  examples: {
    summary: "Printer on the second floor is offline",
    details: "It shows error 49.",
    details_html: "<p>It shows <b>error 49</b>.</p>",
  },
  words: { summary: "Printer", details: "error 49" },
};

export const summary = summaryOf(TICKET);

/** The fields of a ticket, the same when it is created and when it is updated. */
export const ticketFields = {
  ...faultFields(TICKET, "The ID of the ticket's parent, which is a ticket or a project."),
  dates: group({
    label: "Dates and Effort",
    comments: "When the ticket should be worked on, and the effort it takes.",
    inputs: {
      ...faultDates(TICKET),
      followupdate: dateTime({
        label: "Follow-Up Date",
        comments: "The time at which to follow up on the ticket.",
      }),
      estimate,
    },
  }),
  reportedby: text({
    label: "Reported By",
    comments: "The name of the person who reported the ticket, if it is not the user.",
    example: "Omar Haddad",
    placeholder: "Enter a name",
  }),
  emailcclist: text({
    label: "CC Email Addresses",
    comments: "The email addresses that receive copies of the ticket's emails, separated by commas.",
    example: "office@northwind.example.com,dana@northwind.example.com",
    placeholder: "Enter email addresses separated by commas",
  }),
  assets: mapped(
    ids({
      label: "Asset IDs",
      comments: "The IDs of the assets that the ticket is about.",
      example: "310",
      dataSource: "selectAsset",
    }),
    (all) => all.map((one) => ({ id: one })),
  ),
  attachments,
  automation: group({
    label: "Automation",
    comments: "Which templates and rules HaloPSA applies to the ticket.",
    inputs: {
      template_id: id({
        label: "Template ID",
        comments: "The ID of the ticket template to apply, from the URL of its page.",
        example: "4",
      }),
      donotapplytemplateintheapi: flag({
        label: "Skip Template",
        comments: "Whether to skip the default template of the ticket type.",
      }),
      dont_do_rules: flag({ label: "Skip Rules", comments: "Whether to skip the ticket rules." }),
    },
  }),
  customfields,
};

/** The filters of List Tickets. */
export const ticketFilters = faultFilters(TICKET);

/** The details that Get Ticket can include. */
export const ticketDetails = faultDetails(TICKET);
