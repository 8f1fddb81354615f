import { z } from "zod";
import { HttpResponse, invalidField, type Operation, operation, pathId, text } from "../../core";
import type { Attachment, World } from "../world";
import {
  acceptParameters,
  field,
  find,
  idFilter,
  list,
  mustExist,
  remove,
  returnAll,
  returned,
} from "./resource";

const withoutContents = ({ data_base64: _, ...row }: Attachment) => row;

const attachment = {
  area: "tickets",
  path: "Attachment",
  label: "Attachment",
  from: (world: World) => world.attachments,
  show: withoutContents,
};

const newFiles = z
  .array(
    z.strictObject({
      filename: z.string().min(1),
      data_base64: z.string(),
      ticket_id: field.id,
      action_id: field.id,
      type: field.id,
      unique_id: field.id,
      note: field.text,
      desc: field.text,
      isimage: field.flag,
      showforusers: field.flag,
    }),
  )
  .min(1);

/** The contents are a data URI. */
function contentsOf(uri: string): { content_type: string; data_base64: string; filesize: number } {
  const [, content_type, data_base64] = /^data:([^;,]+);base64,([\w+/]*={0,2})$/.exec(uri) ?? [];
  if (content_type === undefined || data_base64 === undefined) {
    throw invalidField("data_base64", "It must be a data URI with its contents in base64.");
  }
  return { content_type, data_base64, filesize: Buffer.from(data_base64, "base64").length };
}

export const attachmentOperations: Operation<World>[] = [
  list<Attachment>({
    ...attachment,
    key: "attachments",
    rows: (world) => world.attachments.all(),
    filters: {
      ...idFilter<Attachment>("ticket_id"),
      ...idFilter<Attachment>("action_id"),
      ...idFilter<Attachment>("type"),
      ...idFilter<Attachment>("unique_id"),
      ...acceptParameters<Attachment>(text, "filetype"),
    },
  }),
  operation<World>({
    method: "GET",
    path: "/api/Attachment/:id",
    permission: attachment.area,
    run: (call) => {
      const { filename, content_type, data_base64 } = find(
        call.state.attachments,
        pathId(call),
        attachment.label,
      );
      return new HttpResponse(200, Buffer.from(data_base64, "base64"), {
        "content-type": content_type,
        "content-disposition": `attachment; filename="${filename.replace(/[^\w. -]/g, "_")}"`,
      });
    },
  }),
  operation<World, typeof newFiles>({
    method: "POST",
    path: "/api/Attachment",
    query: returnAll,
    permission: attachment.area,
    body: newFiles,
    run: ({ body, state, query }) => {
      const files = body.map((input) => {
        mustExist(state.tickets, input, "ticket_id");
        return {
          type: 0,
          unique_id: input.ticket_id,
          ...input,
          ...contentsOf(input.data_base64),
          datecreated: state.now(),
        };
      });
      const added = files.map((file) => withoutContents(state.attachments.add(file)));
      const shown = returned(query, added);
      return new HttpResponse(201, shown.length === 1 ? shown[0] : shown);
    },
  }),
  remove(attachment),
];
