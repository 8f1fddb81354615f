import type { Person, PersonMethod, PersonRelationship } from "../world/addressBook";
import type { Context } from "./context";
import { isEveryNth, phoneNumber, range, recordTimestamps } from "./generators";

/** Every fifth customer has a property manager or bookkeeper. */
const countOf = (context: Context): number => Math.ceil(context.size.customers / 5);

/** A GUID that the record of a kind with a number always has. */
const guidOf = (kind: number, index: number) =>
  `000000${kind}0-0000-4000-8000-${String(index + 1).padStart(12, "0")}`;

const TITLES = ["Property Manager", "Bookkeeper", "Building Superintendent", "Tenant", null];

const edits = (context: Context, name: string, createdBy: number) => {
  const faker = context.faker(name);
  return (index: number) => {
    const { createdOn, modifiedOn } = recordTimestamps(faker, index, countOf(context));
    return { createdOn, createdBy, modifiedOn, modifiedBy: createdBy };
  };
};

const USER = 9001;

export const seedPeople = (context: Context): Person[] => {
  const faker = context.faker("people");
  const edited = edits(context, "peopleEdits", USER);
  return range(countOf(context)).map((index) => ({
    id: guidOf(7, index),
    referenceId: isEveryNth(index, 4) ? `CRM-${1000 + index}` : null,
    name: faker.person.fullName(),
    title: TITLES[index % TITLES.length]!,
    isArchived: isEveryNth(index, 15),
    deleted: false,
    ...edited(index),
  }));
};

export const seedPersonMethods = (context: Context): PersonMethod[] => {
  const faker = context.faker("personMethods");
  return context.world.people.all().flatMap(({ id, createdOn, createdBy, modifiedOn, modifiedBy }, index) => {
    const shared = { contactId: id, referenceId: null, createdOn, createdBy, modifiedOn, modifiedBy };
    const phone = { type: "MobilePhone" as const, value: phoneNumber(faker), memo: "Before 5 pm" };
    const email = { type: "Email" as const, value: faker.internet.exampleEmail().toLowerCase(), memo: null };
    return [
      { id: guidOf(8, index * 2), ...shared, ...phone },
      { id: guidOf(8, index * 2 + 1), ...shared, ...email },
    ];
  });
};

export const seedPersonRelationships = ({ world }: Context): PersonRelationship[] => {
  const customers = world.customers.all();
  return world.people.all().map(({ id, createdOn, createdBy }, index) => ({
    id: guidOf(9, index),
    contactId: id,
    relatedEntityId: customers[(index * 5) % customers.length]!.id,
    kind: "customer",
    createdOn,
    createdBy,
    deleted: false,
  }));
};
