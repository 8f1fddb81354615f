import { z } from "zod";
import { record } from "../../kit/action/record";
import { flag, id, listOf, text } from "./shared";

export const webhook = record(
  "webhook",
  () =>
    z.looseObject({ webhook_id: id(), url: text(), events: z.array(z.string()).nullish(), active: flag() }),
  {
    webhook_id: 66,
    url: "https://your-app.com/webhooks/valethon",
    events: ["ticket.created", "ticket.closed", "asset.discovered"],
    active: true,
  },
);

export const webhooks = listOf("webhooks", webhook);
