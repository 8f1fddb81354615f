import { choice, described, flag, id, longText, mapped, text, wholeNumber } from "../../kit/inputs";
import { ofClient, slaId } from "./common";
import { chargerate } from "./references";

export const categoryId = id({
  label: "Category ID",
  comments: "The ID of the category.",
  example: "52",
  dataSource: "selectCategory",
});

const categoryTypeId = mapped(
  choice(
    ["1", "2", "3", "4"].map((value) => ({ value, label: `Category ${value}` })),
    { label: "Type ID", comments: "Which of a ticket's four categories it is." },
  ),
  Number,
);

/** The fields of a category, the same when it is created and when it is updated. */
export const categoryFields = {
  value: text({
    label: "Value",
    comments: "The category, after the names of the categories above it and a >.",
    example: "Hardware>Printer",
    placeholder: "Enter a path such as Hardware>Printer",
  }),
  type_id: categoryTypeId,
  category_name: text({
    label: "Category Name",
    comments: "The name of the category alone.",
    example: "Printer",
  }),
  category_group_id: id({
    label: "Category Group ID",
    comments: "The ID of the group that the category is in.",
    example: "1",
  }),
  sla_id: described(slaId, "The ID of the service level agreement that tickets in it get."),
  priority_id: id({
    label: "Priority ID",
    comments: "The number of the priority that tickets in it get.",
    example: "3",
    dataSource: "selectPriority",
  }),
  chargerate,
  note: longText({
    label: "Note",
    comments: "A note that agents see when they select it.",
    example: "Ask for the model number.",
  }),
  user_note: longText({
    label: "User Note",
    comments: "A note that users see when they select it.",
    example: "The model number is on the front of the printer.",
  }),
  include_note: flag({ label: "Include Note", comments: "Whether the note is shown." }),
  itilrequesttype: wholeNumber({
    label: "ITIL Request Type",
    comments: "The number of the ITIL request type.",
    example: "1",
    placeholder: "Enter a number",
  }),
};

/** The filters of List Categories. */
export const categoryFilters = {
  type_id: described(categoryTypeId, "Only return this one of a ticket's four categories."),
  tickettype_id: id({
    label: "Ticket Type ID",
    comments: "Only return categories of this ticket type.",
    example: "1",
    dataSource: "selectTicketType",
  }),
  team_id: id({
    label: "Team ID",
    comments: "Only return categories of this team.",
    example: "1",
    dataSource: "selectTeam",
  }),
  team_name: text({
    label: "Team Name",
    comments: "Only return categories of the team with this name.",
    example: "1st Line Support",
  }),
  client_id: described(ofClient, "Only return categories of this client (a customer company)."),
  service_id: id({
    label: "Service ID",
    comments: "Only return categories of this service. The ID is in the URL of its page.",
    example: "6",
  }),
};
