import { z } from "zod";
import { type Collection, notFound, type Operation, operation, pathId } from "../../core";
import type { World } from "../world";
import type { Note } from "../world/notes";
import * as field from "./bodies";
import { find, list, type PathCall, tenantPath, timeFilters } from "./common";

const show = ({ ownerId: _owner, ...note }: Note) => note;

/** Adds a note to a record. */
export const addNote = (
  to: Collection<Note>,
  now: string,
  { ownerId, text, pinToTop }: { ownerId: number; text: string; pinToTop?: boolean | null },
): Note =>
  to.add({ ownerId, text, isPinned: pinToTop ?? false, createdById: 9001, createdOn: now, modifiedOn: now });

type OwnerKind = "customers" | "locations" | "leads";

const kinds = {
  customers: { label: "Customer", notes: "customerNotes" },
  locations: { label: "Location", notes: "locationNotes" },
  leads: { label: "Lead", notes: "leadNotes" },
} as const;

const newNote = z.strictObject({ text: field.text, pinToTop: field.flag.nullish() });

/**
 * The operations on the notes of one kind of record.
 * @param body the schema of a new note
 * @param also adds the note to related records too
 */
const notesOf = <Body extends typeof newNote>(
  kind: OwnerKind,
  body: Body,
  also?: (world: World, ownerId: number, input: z.output<Body>, now: string) => void,
): Operation<World>[] => {
  const { label, notes } = kinds[kind];
  const path = tenantPath("crm", `${kind}/:id/notes`);
  const ownerId = (call: PathCall) => find<{ id: number }>(call.state[kind], pathId(call), label).id;
  const own = (world: World, id: number) => world[notes].all().filter((note) => note.ownerId === id);
  const listed = list<Note>({
    path,
    rows: (world, call) => own(world, ownerId(call)),
    filters: timeFilters<Note>(),
    show,
  });
  const create = operation<World, Body>({
    method: "POST",
    path,
    body,
    run: (call) => {
      const id = ownerId(call);
      const now = call.state.now();
      const note = addNote(call.state[notes], now, {
        ownerId: id,
        ...(call.body as z.output<typeof newNote>),
      });
      also?.(call.state, id, call.body, now);
      return show(note);
    },
  });
  // Notes on leads cannot be deleted.
  if (kind === "leads") return [listed, create];
  return [
    listed,
    create,
    operation<World>({
      method: "DELETE",
      path: `${path}/:noteId`,
      run: (call) => {
        const noteId = pathId(call, "noteId");
        if (!own(call.state, ownerId(call)).some(({ id }) => id === noteId)) throw notFound("Note", noteId);
        call.state[notes].remove(noteId);
      },
    }),
  ];
};

const customerNote = newNote.extend({ addToLocations: field.flag.nullish() });
const locationNote = newNote.extend({ addToCustomer: field.flag.nullish() });

export const noteOperations: Operation<World>[] = [
  ...notesOf("customers", customerNote, (world, customerId, input, now) => {
    if (!input.addToLocations) return;
    for (const location of world.locations.all())
      if (location.customerId === customerId && location.active)
        addNote(world.locationNotes, now, { ...input, ownerId: location.id });
  }),
  ...notesOf("locations", locationNote, (world, locationId, input, now) => {
    const customerId = world.locations.get(locationId)?.customerId;
    if (input.addToCustomer && customerId !== undefined)
      addNote(world.customerNotes, now, { ...input, ownerId: customerId });
  }),
  ...notesOf("leads", newNote),
];
