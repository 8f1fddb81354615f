import { z } from "zod";
import { ApiError, formFlagField, invalidField, type Operation, operation, timestampField } from "../../core";
import { stateOf, type World } from "../world";
import { currentUser, requesters, statuses, users } from "../world/lookups";
import {
  addConversation,
  attach,
  base,
  find,
  findSame,
  formId,
  formText,
  mustExist,
  noContent,
  textResponse,
} from "./common";

const email = {
  Id: formId,
  Title: formText,
  SendTo: z.email(),
  CcTo: formText.optional(),
  Message: formText.optional(),
};

const statusOf = (type: string) => statuses.find((status) => status.type === type)!.id;

const forwarded = z.strictObject({ ...email, HasDraft: formFlagField.optional() });

const forward = operation<World, typeof forwarded>({
  method: "POST",
  path: `${base}/forward/:id`,
  permission: "Tickets.Forward",
  upload: true,
  body: forwarded,
  run(call) {
    const { Id, Title, Message = null, SendTo } = call.body;
    const ticket = findSame(call, Id);
    addConversation(call.state, ticket, {
      kind: "forward",
      by: currentUser.id,
      title: Title,
      message: Message,
      to: SendTo,
    });
    attach(call.state, ticket, call.files);
    return textResponse("Forwarded successfully");
  },
});

const replied = z.strictObject(email);

const reply = operation<World, typeof replied>({
  method: "POST",
  path: `${base}/reply/:id`,
  permission: "Tickets.Reply",
  upload: true,
  body: replied,
  run(call) {
    const { Id, Title, Message = null, SendTo } = call.body;
    const ticket = findSame(call, Id);
    addConversation(call.state, ticket, {
      kind: "reply",
      by: currentUser.id,
      title: Title,
      message: Message,
      to: SendTo,
    });
    attach(call.state, ticket, call.files);
    return textResponse("Reply sent successfully");
  },
});

const requesterReplied = z.strictObject({
  Id: formId,
  Username: formText,
  Title: formText,
  Message: formText.optional(),
});

const requesterReply = operation<World, typeof requesterReplied>({
  method: "POST",
  path: `${base}/reqreply/:id`,
  upload: true,
  body: requesterReplied,
  run(call) {
    const { Id, Username, Title, Message = null } = call.body;
    const ticket = findSame(call, Id);
    const requester = requesters.find(({ userName }) => userName === Username);
    if (!requester) throw new ApiError(400, "User not found.");
    addConversation(call.state, ticket, {
      kind: "requesterReply",
      by: requester.id,
      title: Title,
      message: Message,
      to: null,
    });
    attach(call.state, ticket, call.files);
    const isDone = ["Resolved", "Closed"].includes(stateOf(ticket));
    if (isDone && !ticket.locked) call.state.tickets.change(ticket.id, { ticketStatusId: statusOf("Open") });
    return textResponse("Reply posted successfully");
  },
});

const closure = z.strictObject({
  TicketId: formId,
  CloseBy: formText,
  Acknowledged: formFlagField.optional(),
  Comments: formText.optional(),
  Status: formText.optional(),
  ClosureComments: formText.optional(),
  ClosingDate: timestampField.optional(),
});

const close = operation<World, typeof closure>({
  method: "POST",
  path: `${base}/close/:id`,
  permission: "Tickets.Close",
  upload: true,
  body: closure,
  run(call) {
    const { TicketId, CloseBy, Comments = null } = call.body;
    const ticket = findSame(call, TicketId, 404);
    mustExist(users, CloseBy, "CloseBy");
    if (stateOf(ticket) === "Closed") return textResponse("Ticket is already closed");
    addConversation(call.state, ticket, {
      kind: "closure",
      by: CloseBy,
      title: "Closed",
      message: Comments,
      to: null,
    });
    attach(call.state, ticket, call.files);
    call.state.tickets.change(ticket.id, { ticketStatusId: statusOf("Closed") });
    return noContent();
  },
});

// Tikting does not document the four operations below. Their requests are inferred, as the component's are.

const resolution = z.strictObject({
  TicketId: formId,
  ResolvedBy: formText,
  Resolution: formText,
  Comments: formText.optional(),
});

const resolve = operation<World, typeof resolution>({
  method: "POST",
  path: `${base}/resolve/:id`,
  permission: "Tickets.Resolve",
  upload: true,
  body: resolution,
  run(call) {
    const { TicketId, ResolvedBy, Resolution, Comments = null } = call.body;
    const ticket = findSame(call, TicketId, 404);
    mustExist(users, ResolvedBy, "ResolvedBy");
    addConversation(call.state, ticket, {
      kind: "resolution",
      by: ResolvedBy,
      title: Resolution,
      message: Comments,
      to: null,
    });
    attach(call.state, ticket, call.files);
    call.state.tickets.change(ticket.id, {
      resolution: Resolution,
      ticketStatusId: statusOf("Resolved"),
    });
    return noContent();
  },
});

const pickUp = operation<World>({
  method: "POST",
  path: `${base}/pickup/:id`,
  permission: "Tickets.PickUp",
  run(call) {
    call.state.tickets.change(find(call).id, { assignedUser: currentUser.id });
    return textResponse("Ticket picked up");
  },
});

const markAsRead = operation<World>({
  method: "POST",
  path: `${base}/read/:id`,
  run(call) {
    const { id, readBy } = find(call);
    if (!readBy.includes(currentUser.id))
      call.state.tickets.change(id, { readBy: [...readBy, currentUser.id] });
    return textResponse("Ticket marked as read");
  },
});

const attachment = z.strictObject({ Id: formId });

const addAttachments = operation<World, typeof attachment>({
  method: "POST",
  path: `${base}/attachments/:id`,
  permission: "Tickets.Update",
  upload: true,
  body: attachment,
  run(call) {
    const ticket = findSame(call, call.body.Id, 404);
    if (call.files.length === 0) throw invalidField("Uploads", "The Uploads field is required.");
    attach(call.state, ticket, call.files);
    return textResponse("Attachments added");
  },
});

export const handlingOperations: Operation<World>[] = [
  forward,
  reply,
  requesterReply,
  close,
  resolve,
  pickUp,
  markAsRead,
  addAttachments,
];
