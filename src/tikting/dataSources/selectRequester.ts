import { person, selectWithoutTicket } from "../select";

export const selectRequester = selectWithoutTicket({
  label: "Select Requester",
  plural: "requesters",
  list: "requesters",
  text: person,
  example: [{ key: "a1b2c3d4-0000-4000-8000-000000000001", label: "Dana Reyes (dana.reyes)" }],
});
