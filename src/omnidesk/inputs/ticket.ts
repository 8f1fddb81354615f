import { checked, choice, described, id, ids, required, text } from "../../kit/inputs";

/** Omnidesk's values are lowercase; a dropdown shows them capitalized. */
export const capitalized = <const Value extends string>(...values: Value[]) =>
  values.map((value) => ({ value, label: value.charAt(0).toUpperCase() + value.slice(1) }));

export const status = choice(capitalized("new", "open", "pending", "holding", "solved", "closed"), {
  label: "Status",
  comments: "The new status.",
  example: "solved",
});

export const statusFilter = described(status, "List only tickets with this status.");

/** Update Ticket accepts only these two. */
export const finalStatus = choice(capitalized("solved", "closed"), {
  label: "Status",
  comments: "The new status. To set another one, use Set Ticket Status.",
});

export const priority = choice(capitalized("low", "medium", "high", "urgent"), {
  label: "Priority",
  comments: "The new priority.",
  example: "high",
});

export const direction = choice(capitalized("inbound", "outbound"), {
  label: "Direction",
  comments: "Inbound if the ticket comes from a customer, Outbound if it is sent to one.",
});

export const searchArchived = choice(capitalized("yes", "no"), {
  label: "Search Archived",
  comments: "Whether to include archived tickets. Defaults to No.",
});

export const applyView = checked(
  text({
    label: "View",
    comments: "List only tickets in this view. At least two letters, digits, hyphens, or underscores.",
    example: "12",
    placeholder: "Enter a view ID",
    dataSource: "selectView",
  }),
  (view) => /^[\w-]{2,}$/.test(view),
  "at least two letters, digits, hyphens, or underscores",
);

export const query = text({
  label: "Query",
  comments: "List only tickets that contain this text.",
  example: "printer",
  placeholder: "Enter search text",
});

export const ticketID = required(
  id({
    label: "Ticket ID",
    comments: "The ID of the ticket.",
    example: "1042",
    dataSource: "selectTicket",
  }),
);

export const ticketIDs = required(
  ids({
    label: "Ticket IDs",
    comments: "The IDs of the tickets.",
    example: "1042",
    dataSource: "selectTicket",
  }),
);

export const title = text({
  label: "Title",
  comments: "The ticket's subject.",
  example: "Printer prints blank pages",
});

export const brandID = id({
  label: "Brand ID",
  comments: "The brand of the ticket. The dropdown contains the brands of existing tickets.",
  example: "3",
  dataSource: "selectBrand",
});

export const channelID = id({
  label: "Channel ID",
  comments: "The channel of the ticket.",
  example: "7",
  dataSource: "selectChannel",
});
