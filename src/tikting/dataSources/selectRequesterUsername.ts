import { person, selectWithoutTicket } from "../select";

export const selectRequesterUsername = selectWithoutTicket({
  label: "Select Requester Username",
  plural: "requesters' usernames",
  list: "requesters",
  text: person,
  key: ({ userName }) => userName,
  example: [{ key: "dana.reyes", label: "Dana Reyes (dana.reyes)" }],
});
