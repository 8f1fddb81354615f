import { extname } from "node:path";
import {
  ApiError,
  type Call,
  formNumberField,
  formTextField,
  HttpResponse,
  invalidField,
  pathId,
  type UploadedFile,
} from "../../core";
import type { Attachment, Conversation, Ticket, World } from "../world";

/** The path of the only controller. */
export const base = "/api/TicketsApi";

/** A plain text response, as ASP.NET sends for `Ok("...")`. */
export const textResponse = (message: string) =>
  new HttpResponse(200, Buffer.from(message), { "content-type": "text/plain; charset=utf-8" });

export const noContent = () => new HttpResponse(204);

/**
 * Finds the ticket that the path names.
 * @param missing the status if there is no such ticket
 */
export const find = (call: Call<World>, missing: 400 | 404 = 404): Ticket => {
  const ticket = call.state.tickets.get(pathId(call));
  if (!ticket || ticket.isDeleted) throw new ApiError(missing, "Ticket does not exist.");
  return ticket;
};

/** Finds the ticket that both the path and the form name. */
export const findSame = (call: Call<World>, idInForm: number, missing: 400 | 404 = 400): Ticket => {
  if (pathId(call) !== idInForm) throw new ApiError(400, "ID mismatch.");
  return find(call, missing);
};

/** Rejects an ID that is not in the list. */
export const mustExist = <Id>(rows: readonly { id: Id }[], id: Id | undefined, field: string): void => {
  if (id !== undefined && !rows.some((row) => row.id === id)) throw invalidField(field, "It does not exist.");
};

const ALLOWED = new Set([".png", ".jpg", ".pdf", ".txt", ".csv"]);

/** Stores files of allowed types and silently ignores the others. */
export const attach = (world: World, ticket: Ticket, files: UploadedFile[]): void => {
  const wrong = files.find(({ field }) => field !== "Uploads");
  if (wrong) throw invalidField(wrong.field, "Files are accepted only in Uploads.");
  const allowed = files.filter(({ fileName }) => ALLOWED.has(extname(fileName).toLowerCase()));
  const added = allowed.map(
    ({ fileName, contentType, bytes }): Attachment => ({ fileName, contentType, size: bytes.length }),
  );
  world.tickets.change(ticket.id, { attachments: [...ticket.attachments, ...added] });
};

export const addConversation = (world: World, ticket: Ticket, conversation: Conversation): void => {
  world.tickets.change(ticket.id, { conversations: [...ticket.conversations, conversation] });
};

export const formId = formNumberField;
export const formText = formTextField;
