import { z } from "zod";
import { type Operation, operation, pathId, sortableStored } from "../../core";
import type { World } from "../world";
import type { JobNote } from "../world/jobs";
import * as field from "./bodies";
import { find, list, tenantPath } from "./common";
import { exportFeed } from "./exportFeed";

const path = tenantPath("jpm", "jobs/:id/notes");

const show = ({ id: _id, jobId: _job, active: _active, ...note }: JobNote) => note;

/** Pinned notes first, then the newest. */
const inOrder = (one: JobNote, other: JobNote): number =>
  Number(other.isPinned) - Number(one.isPinned) ||
  sortableStored(other.createdOn).localeCompare(sortableStored(one.createdOn));

const newNote = z.strictObject({ text: field.text, pinToTop: field.flag.nullish() });

const createNote = operation<World, typeof newNote>({
  method: "POST",
  path,
  body: newNote,
  run: (call) => {
    const world = call.state;
    const job = find(world.jobs, pathId(call), "Job");
    const now = world.now();
    const note = world.jobNotes.add({
      jobId: job.id,
      text: call.body.text,
      isPinned: call.body.pinToTop ?? false,
      createdById: 9001,
      createdOn: now,
      modifiedOn: now,
      active: true,
    });
    return show(note);
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
    show,
  }),
  createNote,
  exportFeed<JobNote>({
    path: tenantPath("jpm", "export/job-notes"),
    rows: (world) => world.jobNotes.all(),
    show: (note) => note,
  }),
];
