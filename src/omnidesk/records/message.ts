import { z } from "zod";
import { record } from "../../kit/action/record";

// https://docs.omnidesk.io/omnidesk/live-chat/chatbot-integration
export const sentChatMessage = record(
  "sentChatMessage",
  () =>
    z.looseObject({
      type: z.string().nullish(),
      message: z.string().nullish(),
      ticketID: z.int().nullish().describe("The ticket that the message was added to"),
    }),
  { type: "result", message: "Message sent.", ticketID: 1042 },
);
