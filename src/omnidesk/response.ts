import { isObject } from "../kit/inputs";

/** The record of a response { type: "item", item }, or the response itself if it has none. */
export const itemOf = <Item>(response: { item?: Item } | Item): Item =>
  isObject(response) && response.item !== undefined ? (response.item as Item) : (response as Item);

/** The records of a list without pages, whether or not it is in an envelope. */
export function itemsOf<Item>(response: { items?: unknown } | unknown[], path: string): Item[] {
  const items = Array.isArray(response) ? response : response?.items;
  if (Array.isArray(items)) return items as Item[];
  throw new Error(`Omnidesk's response to GET ${path} is not a list of records.`);
}

/** The API reference does not name the response field that contains the ID of a new ticket. */
const TICKET_ID_FIELDS = ["ticketID", "ticketId", "ticket_id", "id"];

/** The response to the creation of a ticket, with the ticket's ID as `id`, if the response contains it. */
export function withTicketId(response: Record<string, unknown> | undefined) {
  const item = isObject(response?.item) ? response.item : {};
  const fields: Record<string, unknown> = { ...response, ...item };
  const found = TICKET_ID_FIELDS.map((field) => fields[field]).find(Boolean);
  return found === undefined ? { ...response } : { ...response, id: Number(found) };
}
