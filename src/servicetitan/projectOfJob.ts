import type { Infer } from "../kit/action/record";
import { VendorError } from "../kit/http/errors";
import { type Path, path } from "../kit/http/path";
import type { Api } from "./client";
import type { job } from "./records";

/** Statuses with which ServiceTitan may refuse a job that is in this project, in another one, or in none. */
const REFUSALS = [400, 409];

/**
 * Attaches a job to a project or detaches it. A refusal is a success if the job is where it should be, because an
 * earlier run or a try whose response was lost put it there. ServiceTitan does not document its words.
 * @param operation the operation that does it
 * @param job the job, and the project that it is to belong to: null for none
 * @throws VendorError, with the job's project if that is why the job may have been refused
 */
export async function setProject(
  api: Api,
  operation: Path,
  { jobId, projectId }: { jobId: number; projectId: number | null },
): Promise<unknown> {
  try {
    return await api.post(operation, undefined, { repeatable: true });
  } catch (error) {
    if (!(error instanceof VendorError) || !REFUSALS.includes(error.status ?? 0)) throw error;
    const current = await projectOf(api, jobId);
    if (current === projectId) return undefined;
    if (projectId && current)
      error.message += `. Job ${jobId} belongs to project ${current}. Detach it first, with Detach Job from Project.`;
    throw error;
  }
}

/** @returns the ID of the job's project, or null; undefined if the job cannot be read */
async function projectOf(api: Api, jobId: number): Promise<number | null | undefined> {
  try {
    const { projectId } = await api.get<Infer<typeof job>>(path`jpm/jobs/${jobId}`);
    return projectId ?? null;
  } catch (error) {
    if (error instanceof VendorError) return undefined;
    throw error;
  }
}
