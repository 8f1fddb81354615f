import { dateTime, described, flag, id, ids, longText, mapped, text, wholeNumber } from "../../kit/inputs";
import {
  agentId,
  clientId,
  idFilter,
  ofClient,
  ofToplevel,
  search,
  siteId,
  ticketId,
  userId,
} from "./common";
import { chargerate, noteHtml, ofTicket } from "./references";

export const appointmentId = id({
  label: "Appointment ID",
  comments: "The ID of the appointment or task.",
  example: "880",
  dataSource: "selectAppointment",
});

/** The fields of an appointment, the same when it is created and when it is updated. */
export const appointmentFields = {
  subject: text({ label: "Subject", comments: "What it is about.", example: "Replace the office switch" }),
  start_date: dateTime({ label: "Start Date", comments: "When it starts." }),
  end_date: dateTime({ label: "End Date", comments: "When it ends.", example: "2026-03-10T10:30:00Z" }),
  agent_id: described(agentId, "The ID of the agent whose calendar it is in."),
  agents: mapped(
    ids({
      label: "Agents",
      comments: "The IDs of all agents who take part, one ID per entry.",
      example: "3",
      dataSource: "selectAgent",
    }),
    (all) => all.map((id) => ({ id })),
  ),
  allday: flag({ label: "All Day", comments: "Whether it lasts the whole day." }),
  appointment_type_id: id({
    label: "Appointment Type ID",
    comments:
      "The ID of the type, from the URL of its page under Configuration > Calendars > Appointment Types.",
    example: "2",
  }),
  ticket_id: ticketId,
  client_id: clientId,
  site_id: siteId,
  user_id: userId,
  note: longText({ label: "Note", comments: "The note, as plain text.", example: "Bring a spare switch." }),
  note_html: noteHtml,
  is_task: flag({ label: "Is Task", comments: "Whether it is a task rather than an appointment." }),
  is_private: flag({
    label: "Is Private",
    comments: "Whether to hide its details from other agents.",
  }),
  status: wholeNumber({
    label: "Status",
    comments: "The number of the status that agents have during the appointment.",
    example: "2",
    placeholder: "Enter a number",
  }),
  reminderminutes: wholeNumber({
    label: "Reminder Minutes",
    comments: "How many minutes before the start to remind the agents.",
    example: "15",
    placeholder: "Enter a number of minutes",
  }),
  appointment_location: wholeNumber({
    label: "Appointment Location",
    comments: "The number of the location.",
    example: "1",
    placeholder: "Enter a number",
  }),
  attendees: text({
    label: "Attendees",
    comments: "The email addresses of other attendees, separated by commas.",
    example: "dana@northwind.example.com",
    placeholder: "Enter email addresses",
  }),
  online_meeting_url: text({
    label: "Online Meeting URL",
    comments: "The URL of the online meeting.",
    example: "https://meet.example.com/ab-cdef",
    placeholder: "Enter a URL",
  }),
  inform_user: flag({ label: "Inform User", comments: "Whether to notify the user by email." }),
  inform_agents: flag({ label: "Inform Agents", comments: "Whether to notify the agents by email." }),
  chargerate,
};

/** The fields that complete an appointment. */
export const completionFields = {
  complete_status: wholeNumber({
    label: "Completion Status",
    comments: "The number of the status with which it was completed.",
    example: "1",
    placeholder: "Enter a number",
  }),
  complete_date: dateTime({ label: "Completion Date", comments: "When it was completed." }),
  complete_note: longText({
    label: "Completion Note",
    comments: "A note about how it was completed.",
    example: "Switch replaced and tested.",
  }),
};

export const startsAfter = dateTime({
  label: "Start Date",
  comments: "Only return appointments on or after this time.",
});

export const endsBefore = dateTime({
  label: "End Date",
  comments: "Only return appointments on or before this time.",
  example: "2026-03-31T23:59:59Z",
});

/** The filters of List Appointments. */
export const appointmentFilters = {
  start_date: startsAfter,
  end_date: endsBefore,
  agents: idFilter({
    label: "Agents",
    comments: "Only return appointments of these agents, one ID per entry.",
    example: "3",
    dataSource: "selectAgent",
  }),
  client_id: ofClient,
  ticket_id: ofTicket,
  toplevel_id: ofToplevel,
  types: idFilter({
    label: "Types",
    comments: "Only return appointments of these types, one ID per entry.",
    example: "2",
  }),
  statuses: idFilter({
    label: "Statuses",
    comments: "Only return appointments with these statuses, one number per entry.",
    example: "1",
  }),
  search,
  appointmentsonly: flag({
    label: "Appointments Only",
    comments: "Whether to return only appointments, without tasks.",
  }),
  tasksonly: flag({ label: "Tasks Only", comments: "Whether to return only tasks." }),
  hidecompleted: flag({
    label: "Hide Completed",
    comments: "Whether to exclude completed appointments and tasks.",
  }),
  showall: flag({
    label: "Show All",
    comments: "Whether to return the appointments of all agents that the API application can see.",
  }),
  showholidays: flag({ label: "Show Holidays", comments: "Whether to include holidays." }),
  showprojects: flag({ label: "Show Projects", comments: "Whether to include projects." }),
  showappointments: flag({
    label: "Show Appointments",
    comments: "Whether to include appointments.",
  }),
  showchanges: flag({ label: "Show Changes", comments: "Whether to include change requests." }),
  excluderecurring: flag({
    label: "Exclude Recurring",
    comments: "Whether to exclude recurring appointments.",
  }),
  includedeleted: flag({ label: "Include Deleted", comments: "Whether to include deleted appointments." }),
};
