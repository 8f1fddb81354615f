export { eventWebhook } from "./eventWebhook";
export { newAndUpdatedTickets } from "./newAndUpdatedTickets";
