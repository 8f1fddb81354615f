import { z } from "zod";
import {
  ApiError,
  formListField,
  formNumberField,
  formTextField,
  HttpResponse,
  invalidField,
  type Operation,
  operation,
  pathId,
} from "../../core";
import { isFinished, STATUSES, type World } from "../world";
import { brands, chatTokens, EMAIL, files, LIVE_CHAT } from "../world/lookups";
import type { Message } from "../world/message";
import { addTicket } from "../world/newTicket";
import { emailField, find, idsOf, mustExist, patternField, result, root } from "./common";

/** A message in which only the text and the sender are known. */
const inbound = (world: World, message: Pick<Message, "ticket_id" | "type" | "content" | "from">) =>
  world.messages.add({
    ...message,
    to: null,
    cc: null,
    bcc: null,
    user_id: null,
    files: [],
    created_at: world.now(),
    send_at: null,
  });

const newMessage = z.strictObject({
  ticketID: formNumberField,
  type: patternField(/^([0-9]+|calllog|contactform)$/),
  message: z.string().min(5, "It must have at least 5 characters."),
  toAddress: z.string().optional(),
  ccInput: emailField.optional(),
  bccInput: emailField.optional(),
  respondMessageID: formNumberField.optional(),
  plaintext: z.string().optional(),
  "forwardedFileIDs[]": formListField(formNumberField).optional(),
  sendAt: patternField(/^(\d{4})-(\d{2})-(\d{2}) (\d{2}):(\d{2}):(\d{2})$/).optional(),
  userID: formNumberField.optional(),
  submitStatus: z.enum(STATUSES).exclude(["new"]).optional(),
});

const createMessage = operation<World, typeof newMessage>({
  method: "POST",
  path: `${root}/message`,
  permission: "MESSAGE_CREATE",
  upload: true,
  body: newMessage,
  run({ body, state: world }) {
    const ticket = find(world, body.ticketID);
    const { type, submitStatus: status, userID, respondMessageID: answered } = body;
    const forwarded = body["forwardedFileIDs[]"] ?? [];
    if (/^\d+$/.test(type)) mustExist(idsOf(world.channels.all()), Number(type), "channel");
    mustExist(idsOf(world.users.all()), userID, "user");
    mustExist(idsOf(world.messages.all()), answered, "message");
    for (const file of forwarded) mustExist(files, file, "file");
    if (type === String(EMAIL) && !body.toAddress) throw invalidField("toAddress", "It is required.");
    const now = world.now();
    world.messages.add({
      ticket_id: ticket.id,
      type,
      content: body.message,
      from: null,
      to: body.toAddress ?? null,
      cc: body.ccInput ?? null,
      bcc: body.bccInput ?? null,
      user_id: userID || null,
      files: forwarded,
      created_at: now,
      send_at: body.sendAt ?? null,
    });
    world.tickets.change(ticket.id, {
      status,
      last_update: now,
      last_update_agent: now,
      closed_at: status && isFinished(status) ? now : undefined,
    });
    return result("Message has been sent and the ticket status was updated.");
  },
});

const chatbotMessage = z.strictObject({
  brandID: formNumberField,
  message: formTextField,
  subject: formTextField,
  from: formTextField,
});

/** Adds a ticket that a customer opened over the live chat. */
function openTicket(world: World, fields: { brandID: number; subject: string; from: string }) {
  const brand = brands.find(({ id }) => id === fields.brandID);
  if (!brand) throw new ApiError(400, "This brand does not exist.");
  return addTicket(world, {
    title: fields.subject,
    direction: "inbound",
    from: fields.from,
    from_name: fields.from,
    to: "support@example.com",
    brand,
    channel: world.channels.get(LIVE_CHAT)!,
    assigned_group_id: null,
    form_id: null,
  });
}

const createChatbotMessage = operation<World, typeof chatbotMessage>({
  method: "POST",
  path: `${root}/message/chatbot`,
  permission: "MESSAGE_CREATE",
  upload: true,
  body: chatbotMessage,
  run({ body: { message, ...fields }, state: world }) {
    const { id } = openTicket(world, fields);
    inbound(world, { ticket_id: id, type: String(LIVE_CHAT), content: message, from: fields.from });
    return { ...result("Ticket created."), ticketID: id };
  },
});

const chatMessage = z.strictObject({
  chatSessionID: formTextField,
  message: formTextField,
  url: formTextField,
  channelID: formNumberField,
  chatAccountToken: patternField(/^[a-zA-Z0-9]+$/).min(10, "It must have at least 10 characters."),
  chatServer: patternField(/^[a-zA-Z0-9.:/-]+$/).min(5, "It must have at least 5 characters."),
  messageNumber: formNumberField.optional(),
});

const sendChatMessage = operation<World, typeof chatMessage>({
  method: "POST",
  path: `${root}/chat/notifyUserNewChatMessage`,
  permission: "API_CHAT",
  upload: true,
  body: chatMessage,
  run({ body, state: world }) {
    const { chatSessionID: session, chatAccountToken: token, channelID, message } = body;
    if (!chatTokens.includes(token)) throw new ApiError(400, "This chat account does not exist.");
    mustExist(idsOf(world.channels.all()), channelID, "channel");
    const ticketID =
      world.chats.get(session)?.ticket_id ??
      world.chats.add({
        id: session,
        ticket_id: openTicket(world, { brandID: brands[0]!.id, subject: "Live chat", from: session }).id,
      }).ticket_id;
    inbound(world, { ticket_id: ticketID, type: String(channelID), content: message, from: session });
    return { ...result("Message sent."), ticketID };
  },
});

const downloadEmail = operation<World>({
  method: "GET",
  path: `${root}/email/downloadMail/:id`,
  permission: "TICKET_READ",
  run(call) {
    const message = call.state.messages.get(pathId(call));
    if (message?.type !== String(EMAIL)) throw new ApiError(400, "Could not retreive a file with this ID.");
    const mail = [`To: ${message.to}`, `Cc: ${message.cc ?? ""}`, "", message.content].join("\r\n");
    return new HttpResponse(200, Buffer.from(mail), { "content-type": "message/rfc822" });
  },
});

export const messageOperations: Operation<World>[] = [
  createMessage,
  createChatbotMessage,
  sendChatMessage,
  downloadEmail,
];
