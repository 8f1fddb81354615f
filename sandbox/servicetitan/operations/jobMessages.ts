import { z } from "zod";
import { invalidField, type Operation, operation, pathId } from "../../core";
import type { World } from "../world";
import * as field from "./bodies";
import { allMustExist, find, mustExist, tenantPath } from "./common";

const newMessage = z.strictObject({
  body: field.text,
  recipientIds: z.array(field.id).nullish(),
  parentMessageId: field.id.nullish(),
  addParentMessageSenderToRecipients: field.flag.nullish(),
  createdByEmployeeId: field.id,
});

const createMessage = operation<World, typeof newMessage>({
  method: "POST",
  path: tenantPath("jpm", "jobs/:id/messages"),
  body: newMessage,
  run: (call) => {
    const { state: world, body } = call;
    const job = find(world.jobs, pathId(call), "Job");
    mustExist(world.employees, body.createdByEmployeeId, "createdByEmployeeId");
    allMustExist(world.employees, body.recipientIds, "recipientIds");
    const parent = body.parentMessageId && world.jobMessages.get(body.parentMessageId);
    if (body.parentMessageId && (!parent || parent.jobId !== job.id))
      throw invalidField("parentMessageId", `The job has no message ${body.parentMessageId}.`);
    const sender = parent && body.addParentMessageSenderToRecipients ? [parent.createdByEmployeeId] : [];
    const { id } = world.jobMessages.add({
      jobId: job.id,
      text: body.body,
      recipientIds: [...new Set([...(body.recipientIds ?? []), ...sender])],
      parentMessageId: body.parentMessageId ?? null,
      createdByEmployeeId: body.createdByEmployeeId,
      createdOn: world.now(),
    });
    return { id };
  },
});

export const jobMessageOperations: Operation<World>[] = [createMessage];
