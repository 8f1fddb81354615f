export { eventWebhook } from "./eventWebhook";
export { newAndUpdatedRecords } from "./newAndUpdatedRecords";
export { newAndUpdatedTickets } from "./newAndUpdatedTickets";
