import type { StoredFile } from "../world/files";
import { firstId } from "../world/ids";
import type { JobAttachment } from "../world/jobs";
import type { Context } from "./context";
import { isEveryNth } from "./generators";

/** Every twentieth job has a file. */
export const seedJobAttachments = ({ world }: Context): JobAttachment[] =>
  world.jobs
    .all()
    .filter((_, index) => isEveryNth(index, 20))
    .map((job, index) => ({
      id: firstId.jobAttachments + index,
      jobId: job.id,
      fileName: "work order.txt",
      createdOn: job.createdOn,
      fileId: `Jobs/${job.id}/work order.txt`,
    }));

export const seedFiles = ({ world }: Context): StoredFile[] =>
  world.jobAttachments.all().map(({ fileId, fileName, jobId }) => ({
    id: fileId,
    fileName,
    contentType: "text/plain",
    bytes: Buffer.from(world.jobs.get(jobId)?.summary ?? ""),
  }));
