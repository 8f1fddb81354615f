import { extname } from "node:path";
import {
  Answer,
  badField,
  type Call,
  formNumberField,
  formTextField,
  idPart,
  Refusal,
  type UploadedFile,
} from "../../core";
import type { World } from "../world";
import type { Attachment, Conversation, Ticket } from "../world/lookups";

/** Where the one controller stands. */
export const base = "/api/TicketsApi";

/** What ASP.NET makes of `Ok("...")`. */
export const said = (message: string) =>
  new Answer(200, Buffer.from(message), { "content-type": "text/plain; charset=utf-8" });

export const noContent = () => new Answer(204);

/** The ticket of a path. */
export const find = (call: Call<World>, missing: 400 | 404 = 404): Ticket => {
  const ticket = call.state.tickets.get(idPart(call));
  if (!ticket || ticket.isDeleted) throw new Refusal(missing, "Ticket does not exist.");
  return ticket;
};

/** The same, where the form repeats the ID. */
export const findSame = (call: Call<World>, idInForm: number, missing: 400 | 404 = 400): Ticket => {
  if (idPart(call) !== idInForm) throw new Refusal(400, "ID mismatch.");
  return find(call, missing);
};

/** Refuses an ID that its list does not have. */
export const mustExist = <Id>(rows: readonly { id: Id }[], id: Id | undefined, field: string): void => {
  if (id !== undefined && !rows.some((row) => row.id === id)) throw badField(field, "It does not exist.");
};

const ALLOWED = new Set([".png", ".jpg", ".pdf", ".txt", ".csv"]);

/** Keeps files of allowed types and silently leaves out the others. */
export const attach = (ticket: Ticket, files: UploadedFile[]): void => {
  const wrong = files.find(({ field }) => field !== "Uploads");
  if (wrong) throw badField(wrong.field, "Files are taken in Uploads only.");
  const kept = files.filter(({ fileName }) => ALLOWED.has(extname(fileName).toLowerCase()));
  ticket.attachments.push(
    ...kept.map(
      ({ fileName, contentType, bytes }): Attachment => ({ fileName, contentType, size: bytes.length }),
    ),
  );
};

export const say = (ticket: Ticket, conversation: Conversation): void => {
  ticket.conversations.push(conversation);
};

export const formId = formNumberField;
export const formText = formTextField;
