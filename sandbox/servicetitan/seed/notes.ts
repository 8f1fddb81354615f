import { firstId } from "../world/ids";
import type { Note } from "../world/notes";
import type { Context } from "./context";
import { timestampAt } from "./generators";

const texts = [
  "Gate code is on file, close the gate behind you",
  "Prefers to be called after 5 pm",
  "The shutoff valve is behind the washing machine",
  "Asked for the same technician as last time",
];

const HOUR_MS = 3_600_000;

/** A note on every third record, written an hour after the record was created. */
const notes = (
  { faker: fakerFor }: Context,
  name: "customerNotes" | "locationNotes" | "leadNotes",
  owners: readonly { id: number; createdOn: string }[],
): Note[] => {
  const faker = fakerFor(name);
  return owners
    .filter((_, index) => index % 3 === 0)
    .map(({ id, createdOn }, index) => {
      const writtenOn = timestampAt(faker, Date.parse(createdOn) + HOUR_MS);
      return {
        id: firstId[name] + index,
        ownerId: id,
        text: texts[index % texts.length]!,
        isPinned: index % 5 === 0,
        createdById: firstId.users + (index % 20),
        createdOn: writtenOn,
        modifiedOn: writtenOn,
      };
    });
};

export const seedCustomerNotes = (context: Context): Note[] =>
  notes(context, "customerNotes", context.world.customers.all());

export const seedLocationNotes = (context: Context): Note[] =>
  notes(context, "locationNotes", context.world.locations.all());

export const seedLeadNotes = (context: Context): Note[] =>
  notes(context, "leadNotes", context.world.leads.all());
