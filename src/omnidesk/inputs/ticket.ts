import { checked, choice, described, id, ids, required, text } from "../../kit/inputs";

/** Omnidesk writes its values in lower case; a dropdown shows them as words. */
const inWords = <One extends { model: { label: string; value: string }[] }>(input: One): One => ({
  ...input,
  model: input.model.map(({ label, value }) => ({
    label: label.charAt(0).toUpperCase() + label.slice(1),
    value,
  })),
});

export const status = inWords(
  choice(["new", "open", "pending", "holding", "solved", "closed"], {
    label: "Status",
    comments: "The new state.",
    example: "solved",
  }),
);

export const statusFilter = described(status, "Only tickets in this state.");

/** Update Ticket takes these two alone. */
export const endStatus = inWords(
  choice(["solved", "closed"], {
    label: "Status",
    comments: "Solved or closed. Set Ticket Status sets the other states.",
  }),
);

export const priority = inWords(
  choice(["low", "medium", "high", "urgent"], {
    label: "Priority",
    comments: "How urgent the tickets are.",
    example: "high",
  }),
);

export const direction = inWords(
  choice(["inbound", "outbound"], {
    label: "Direction",
    comments: "Inbound: from a customer. Outbound: to a customer.",
  }),
);

export const searchArchived = inWords(
  choice(["yes", "no"], {
    label: "Search Archived",
    comments: "Yes: also searches archived tickets. No is what a blank gives.",
  }),
);

export const applyView = checked(
  text({
    label: "View",
    comments:
      "Only tickets of this view: its ID, at least two characters of letters, digits, hyphens and underscores.",
    example: "12",
    dataSource: "selectView",
  }),
  (view) => /^[\w-]{2,}$/.test(view),
  "at least two characters of letters, digits, hyphens and underscores",
);

export const query = text({
  label: "Query",
  comments: "Only tickets that contain this text.",
  example: "printer",
});

export const ticketID = required(
  id({
    label: "Ticket ID",
    comments: "The ticket, chosen from the list or handed over by an earlier step.",
    example: "1042",
    dataSource: "selectTicket",
  }),
);

export const ticketIDs = required(
  ids({
    label: "Ticket IDs",
    comments: "The tickets, one an entry.",
    example: "1042",
    dataSource: "selectTicket",
  }),
);

export const title = text({
  label: "Title",
  comments: "The ticket's subject.",
  example: "Printer prints blank pages",
});
