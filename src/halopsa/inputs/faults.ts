import { dateTime, described, group, id, longText, number, text } from "../../kit/inputs";
import { agentId, categoryName, clientId, contractId, siteId, slaId, teamName, userId } from "./common";
import { include, setting } from "./parts";

/** HaloPSA's API calls tickets, projects and opportunities faults: they have the same fields and filters. */
export interface Fault {
  one: "ticket" | "project" | "opportunity";
  many: "tickets" | "projects" | "opportunities";
  label: "Ticket" | "Project" | "Opportunity";
  article: "a" | "an";
  /** What should have happened to it by its target date. */
  ended: "resolved" | "completed" | "decided";
  dataSource: string;
  /** The examples of two IDs. */
  ids: [string, string];
  /** The examples of texts. */
  examples: { summary: string; details: string; details_html: string };
  /** The examples of what to search for in them. */
  words: { summary: string; details: string };
}

export const tickettypeId = id({
  label: "Ticket Type ID",
  comments: "The ID of the ticket's type.",
  example: "1",
  dataSource: "selectTicketType",
});

export const statusId = id({
  label: "Status ID",
  comments: "The ID of the ticket's status.",
  example: "2",
  dataSource: "selectStatus",
});

export const parentId = ({ ids: [example], dataSource }: Fault, comments: string) =>
  id({ label: "Parent ID", comments, example, dataSource });

export const summaryOf = ({ one, examples }: Fault) =>
  text({ label: "Summary", comments: `The ${one}'s subject.`, example: examples.summary });

/**
 * The fields that all faults have, the same when they are created and when they are updated.
 * @param parentComments what the parent may be
 */
export const faultFields = (fault: Fault, parentComments: string) => ({
  details: longText({
    label: "Details",
    comments: `The ${fault.one}'s description, as plain text. Use either Details or Details HTML.`,
    example: fault.examples.details,
  }),
  details_html: longText({
    label: "Details HTML",
    comments: `The ${fault.one}'s description, as HTML. Use either Details or Details HTML.`,
    example: fault.examples.details_html,
    placeholder: "Enter HTML",
  }),
  tickettype_id: described(tickettypeId, `The ID of the ${fault.one}'s type.`),
  client_id: clientId,
  site_id: siteId,
  user_id: userId,
  status_id: described(statusId, `The ID of the ${fault.one}'s status.`),
  priority_id: id({
    label: "Priority ID",
    comments: `The number of the ${fault.one}'s priority. The available priorities depend on the service level agreement.`,
    example: "3",
    dataSource: "selectPriority",
  }),
  team: described(teamName, `The name of the team that the ${fault.one} is assigned to.`),
  agent_id: described(agentId, `The ID of the agent that the ${fault.one} is assigned to.`),
  classification: group({
    label: "Classification",
    comments: `The ${fault.one}'s categories, and how far it reaches.`,
    inputs: {
      category_1: categoryName(1, fault.one),
      category_2: categoryName(2, fault.one),
      category_3: categoryName(3, fault.one),
      category_4: categoryName(4, fault.one),
      impact: setting("Impact", `The ${fault.one}'s impact, by its number in HaloPSA.`, "2"),
      urgency: setting("Urgency", `The ${fault.one}'s urgency, by its number in HaloPSA.`, "2"),
      source: setting("Source", `How the ${fault.one} was reported, by its number in HaloPSA.`, "1"),
      sla_id: slaId,
      contract_id: contractId,
      parent_id: parentId(fault, parentComments),
    },
  }),
});

/** The fields that plan when the work on a fault is done. */
export const faultDates = ({ one, ended }: Fault) => ({
  startdate: dateTime({ label: "Start Date", comments: `The time at which work on the ${one} starts.` }),
  targetdate: dateTime({
    label: "Target Date",
    comments: `The time by which the ${one} should be ${ended}.`,
  }),
  deadlinedate: dateTime({
    label: "Deadline",
    comments: `The time by which the ${one} must be ${ended}.`,
  }),
});

export const estimate = number({
  label: "Estimate",
  comments: "The estimated effort, in hours.",
  example: "2.5",
  placeholder: "Enter hours",
  minimum: 0,
});

export const reason = text({
  label: "Reason",
  comments: "Why it is deleted.",
  example: "Created twice",
  placeholder: "Enter a reason",
});

/** The details that Get Ticket, Get Project and Get Opportunity can include. */
export const faultDetails = ({ one }: Fault) => ({
  include_auditing: include("Include Audit Log", "the log of changes"),
  includelastaction: include("Include Last Action", "the last action"),
  includelinkedobjects: include("Include Linked Objects", `the records that the ${one} is linked to`),
  includechildids: include("Include Child IDs", "the IDs of the child tickets"),
  includelastappointment: include("Include Last Appointment", "the last appointment"),
  includenextappointment: include("Include Next Appointment", "the next appointment"),
});
