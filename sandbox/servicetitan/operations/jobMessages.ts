import { z } from "zod";
import { invalidField, type Operation, operation, pathId } from "../../core";
import type { World } from "../world";
import * as field from "./bodies";
import { allMustExist, find, mustExist, tenantPath } from "./common";

export const newMessage = z.strictObject({
  body: field.text,
  recipientIds: z.array(field.id).nullish(),
  parentMessageId: field.id.nullish(),
  addParentMessageSenderToRecipients: field.flag.nullish(),
  createdByEmployeeId: field.id,
});

interface Sent {
  id: number;
  createdByEmployeeId: number;
}

/**
 * Checks a new message.
 * @param body the request's body
 * @param earlier the messages on the same job or project
 * @param owner "job" or "project"
 * @returns the fields of the message
 */
export const writtenMessage = (
  world: World,
  body: z.output<typeof newMessage>,
  earlier: readonly Sent[],
  owner: string,
) => {
  mustExist(world.employees, body.createdByEmployeeId, "createdByEmployeeId");
  allMustExist(world.employees, body.recipientIds, "recipientIds");
  const parent = earlier.find(({ id }) => id === body.parentMessageId);
  if (body.parentMessageId && !parent)
    throw invalidField("parentMessageId", `The ${owner} has no message ${body.parentMessageId}.`);
  const sender = parent && body.addParentMessageSenderToRecipients ? [parent.createdByEmployeeId] : [];
  return {
    text: body.body,
    recipientIds: [...new Set([...(body.recipientIds ?? []), ...sender])],
    parentMessageId: body.parentMessageId ?? null,
    createdByEmployeeId: body.createdByEmployeeId,
    createdOn: world.now(),
  };
};

const createMessage = operation<World, typeof newMessage>({
  method: "POST",
  path: tenantPath("jpm", "jobs/:id/messages"),
  body: newMessage,
  run: (call) => {
    const { state: world, body } = call;
    const { id: jobId } = find(world.jobs, pathId(call), "Job");
    const earlier = world.jobMessages.all().filter((message) => message.jobId === jobId);
    const { id } = world.jobMessages.add({ jobId, ...writtenMessage(world, body, earlier, "job") });
    return { id };
  },
});

export const jobMessageOperations: Operation<World>[] = [createMessage];
