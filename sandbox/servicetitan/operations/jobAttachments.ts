import { notFound, type Operation, operation, pathId, sortableStored } from "../../core";
import type { World } from "../world";
import type { JobAttachment } from "../world/jobs";
import { deliver, uploadedFile } from "./attachments";
import { createdFilters, find, list, tenantPath } from "./common";

const upload = operation<World>({
  method: "POST",
  path: tenantPath("forms", "jobs/:id/attachments"),
  upload: true,
  run: (call) => {
    const world = call.state;
    const job = find(world.jobs, pathId(call), "Job", 400);
    const file = uploadedFile(call.files);
    const id = world.jobAttachments.nextId();
    const fileId = `Jobs/${job.id}/${id}/${file.fileName}`;
    world.files.add({ ...file, id: fileId });
    world.jobAttachments.add({
      id,
      jobId: job.id,
      fileName: file.fileName,
      createdOn: world.now(),
      fileId,
    });
    return { fileName: file.fileName };
  },
});

const download = (isRedirected: boolean) =>
  operation<World>({
    method: "GET",
    path: tenantPath("forms", "jobs/attachment/:id"),
    run: (call) => {
      const { fileId } = find(call.state.jobAttachments, pathId(call), "Attachment");
      const file = call.state.files.get(fileId);
      if (!file) throw notFound("File", fileId);
      return deliver(file, isRedirected);
    },
  });

/** @param isRedirected answers downloads with a redirect to the file storage */
export const jobAttachmentOperations = (isRedirected: boolean): Operation<World>[] => [
  upload,
  list<JobAttachment>({
    path: tenantPath("forms", "jobs/:jobId/attachments"),
    rows: (world, call) => {
      const job = find(world.jobs, pathId(call, "jobId"), "Job", 400);
      return world.jobAttachments.all().filter(({ jobId }) => jobId === job.id);
    },
    filters: createdFilters<JobAttachment>(),
    sort: { Id: (row) => row.id, CreatedOn: (row) => sortableStored(row.createdOn) },
    show: ({ id, fileName, createdOn }) => ({ id, fileName, createdOn }),
  }),
  download(isRedirected),
];
