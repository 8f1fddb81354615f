export { newAndUpdatedTickets } from "./newAndUpdatedTickets";
