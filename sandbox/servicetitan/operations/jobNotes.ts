import { z } from "zod";
import { type Operation, operation, pathId, sortableStored } from "../../core";
import type { World } from "../world";
import type { JobNote } from "../world/jobs";
import type { ProjectNote } from "../world/projects";
import * as field from "./bodies";
import { find, list, tenantPath } from "./common";
import { exportFeed } from "./exportFeed";

const path = tenantPath("jpm", "jobs/:id/notes");

type AnyNote = JobNote | ProjectNote;

/** A note as the API returns it, without its ID. */
export const showNote = ({ text, isPinned, createdById, createdOn, modifiedOn }: AnyNote) => ({
  text,
  isPinned,
  createdById,
  createdOn,
  modifiedOn,
});

/** Pinned notes first, then the newest. */
export const inOrder = (one: AnyNote, other: AnyNote): number =>
  Number(other.isPinned) - Number(one.isPinned) ||
  sortableStored(other.createdOn).localeCompare(sortableStored(one.createdOn));

export const newNote = z.strictObject({ text: field.text, pinToTop: field.flag.nullish() });

/** The fields of a note that a body adds. */
export const writtenNote = ({ text, pinToTop }: z.output<typeof newNote>, now: string) => ({
  text,
  isPinned: pinToTop ?? false,
  createdById: 9001,
  createdOn: now,
  modifiedOn: now,
  active: true,
});

const createNote = operation<World, typeof newNote>({
  method: "POST",
  path,
  body: newNote,
  run: (call) => {
    const world = call.state;
    const job = find(world.jobs, pathId(call), "Job");
    return showNote(world.jobNotes.add({ jobId: job.id, ...writtenNote(call.body, world.now()) }));
  },
});

export const jobNoteOperations: Operation<World>[] = [
  list<JobNote>({
    path,
    rows: (world, call) => {
      const job = find(world.jobs, pathId(call), "Job");
      return world.jobNotes
        .all()
        .filter(({ jobId }) => jobId === job.id)
        .toSorted(inOrder);
    },
    show: showNote,
  }),
  createNote,
  exportFeed<JobNote>({
    path: tenantPath("jpm", "export/job-notes"),
    rows: (world) => world.jobNotes.all(),
    show: (note) => note,
  }),
];
