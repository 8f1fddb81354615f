import { ApiError, type Operation, operation, pathId } from "../../core";
import type { World } from "../world";
import type { ProjectNote } from "../world/projects";
import { find, list, tenantPath } from "./common";
import { exportFeed } from "./exportFeed";
import { newMessage, writtenMessage } from "./jobMessages";
import { inOrder, newNote, showNote, writtenNote } from "./jobNotes";

const path = (rest: string) => tenantPath("jpm", `projects/${rest}`);

const createNote = operation<World, typeof newNote>({
  method: "POST",
  path: path(":id/notes"),
  body: newNote,
  run: (call) => {
    const world = call.state;
    const project = find(world.projects, pathId(call), "Project");
    return showNote(
      world.projectNotes.add({ projectId: project.id, ...writtenNote(call.body, world.now()) }),
    );
  },
});

const createMessage = operation<World, typeof newMessage>({
  method: "POST",
  path: path(":id/messages"),
  body: newMessage,
  run: (call) => {
    const { state: world, body } = call;
    const { id: projectId } = find(world.projects, pathId(call), "Project");
    const earlier = world.projectMessages.all().filter((message) => message.projectId === projectId);
    const { id } = world.projectMessages.add({
      projectId,
      ...writtenMessage(world, body, earlier, "project"),
    });
    return { id };
  },
});

/**
 * A job belongs to one project at most, at the location of both.
 * https://help.servicetitan.com/docs/manage-projects
 * https://help.servicetitan.com/roofing/docs/what-is-the-best-way-to-combine-duplicate-projects
 */
const attachJob = operation<World>({
  method: "POST",
  path: path(":id/attach-job/:jobId"),
  run: (call) => {
    const world = call.state;
    // The API documents no 404 for these operations.
    const project = find(world.projects, pathId(call), "Project", 400);
    const job = find(world.jobs, pathId(call, "jobId"), "Job", 400);
    if (job.projectId !== null)
      throw new ApiError(400, `Job ${job.id} is already attached to project ${job.projectId}`);
    if (job.locationId !== project.locationId)
      throw new ApiError(400, `Job ${job.id} is not at the location of project ${project.id}`);
    world.jobs.change(job.id, { projectId: project.id, modifiedOn: world.now() });
  },
});

const detachJob = operation<World>({
  method: "POST",
  path: path("detach-job/:jobId"),
  run: (call) => {
    const world = call.state;
    const job = find(world.jobs, pathId(call, "jobId"), "Job", 400);
    if (job.projectId === null) throw new ApiError(400, `Job ${job.id} is not attached to a project`);
    world.jobs.change(job.id, { projectId: null, modifiedOn: world.now() });
  },
});

/** The notes, messages and jobs of projects. */
export const projectRecordOperations: Operation<World>[] = [
  list<ProjectNote>({
    path: path(":id/notes"),
    rows: (world, call) => {
      const project = find(world.projects, pathId(call), "Project");
      return world.projectNotes
        .all()
        .filter(({ active, projectId }) => active && projectId === project.id)
        .toSorted(inOrder);
    },
    show: showNote,
  }),
  createNote,
  createMessage,
  attachJob,
  detachJob,
  exportFeed<ProjectNote>({
    path: tenantPath("jpm", "export/project-notes"),
    rows: (world) => world.projectNotes.all(),
    show: (note) => note,
  }),
];
