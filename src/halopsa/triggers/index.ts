export { newAndUpdatedRecords } from "./newAndUpdatedRecords";
export { newAndUpdatedTickets } from "./newAndUpdatedTickets";
