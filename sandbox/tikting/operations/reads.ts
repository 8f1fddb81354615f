import { z } from "zod";
import { invalidField, type Operation, operation, takePage, textField, wholeNumberField } from "../../core";
import type { World } from "../world";
import { requesters } from "../world/lookups";
import { base, find, formId, formText } from "./common";
import { appMetadata, LIST_TYPES, SEARCHED, showListed, showTicket, ticketMetadata } from "./views";

const table = z.strictObject({
  page: wholeNumberField.min(1).optional(),
  length: wholeNumberField.min(1).optional(),
  search: textField.nullish(),
  listType: textField.nullish(),
  filterBy: textField.nullish(),
});

const DEFAULT_LENGTH = 10;
const PAGE_BY_USERNAME = 25;

const searched = (filterBy: string | null | undefined) =>
  (filterBy ? filterBy.split(",") : Object.keys(SEARCHED)).map((name) => {
    const read = SEARCHED[name.trim()];
    if (!read) throw invalidField("filterBy", `'${name}' is not a field to search in.`);
    return read;
  });

const list = operation<World, typeof table>({
  method: "POST",
  path: base,
  body: table,
  run({ body: { page = 1, length = DEFAULT_LENGTH, search, listType, filterBy }, state: world }) {
    const isListed = LIST_TYPES[listType ?? "AllTickets"];
    if (!isListed) throw invalidField("listType", `'${listType}' is not a list type.`);
    const fields = searched(filterBy);
    const wanted = search?.toLowerCase() ?? "";
    const found = world
      .visible()
      .filter((ticket) => isListed(ticket, world.now()))
      .filter((ticket) => fields.some((read) => read(ticket).toLowerCase().includes(wanted)));
    return takePage(found, page, length).rows.map(showListed);
  },
});

const ofUser = z.strictObject({ username: formText, page: formId.optional() });

const listByUsername = operation<World, typeof ofUser>({
  method: "POST",
  path: `${base}/list`,
  upload: true,
  body: ofUser,
  run({ body: { username, page = 1 }, state: world }) {
    const requester = requesters.find(({ userName }) => userName === username);
    const found = world.visible().filter(({ creatorId }) => creatorId === requester?.id);
    return takePage(found, page, PAGE_BY_USERNAME).rows.map(showTicket);
  },
});

export const readOperations: Operation<World>[] = [
  list,
  listByUsername,
  operation<World>({ method: "GET", path: `${base}/:id`, run: (call) => showTicket(find(call)) }),
  operation<World>({ method: "GET", path: `${base}/appmetadata`, run: () => appMetadata() }),
  operation<World>({ method: "GET", path: `${base}/metadata`, run: () => ticketMetadata() }),
  operation<World>({
    method: "GET",
    path: `${base}/metadata/:id`,
    run: (call) => ticketMetadata(find(call, 400)),
  }),
];
