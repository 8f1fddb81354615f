import { randomUUID } from "node:crypto";
import { z } from "zod";
import {
  ApiError,
  contains,
  type Filters,
  filter,
  flag,
  guid,
  invalidField,
  type Operation,
  operation,
  pathId,
  same,
  sameText,
  text,
  wholeNumber,
} from "../../core";
import type { World } from "../world";
import type { Person, PersonMethod, PersonRelationship, RelationshipKind } from "../world/addressBook";
import { phoneSettings } from "../world/customers";
import { type MethodView, methodsOf, peopleOf, personOf, relationshipsOf, store } from "./addressBookView";
import * as field from "./bodies";
import { createdFilters, list, type PathCall, sortKeys, tenantPath, timeFilters } from "./common";

/** The user of the API. */
const API_USER = 9001;

const path = tenantPath("crm", "contacts");

/** @throws ApiError 400 if the parameter in the path is not a GUID */
const pathGuid = ({ pathParameters }: PathCall, name: string): string => {
  try {
    return guid(pathParameters[name] ?? "");
  } catch (error) {
    throw invalidField(name, (error as Error).message);
  }
};

const showPerson = ({ deleted: _deleted, ...person }: Person) => person;
const showMethod = ({ source: _source, ...method }: MethodView): PersonMethod => method;

const NAMES = { customer: "Customer", location: "Location", booking: "Booking" };

const showRelationship = ({ contactId: _, deleted: _deleted, kind, ...row }: PersonRelationship) => ({
  ...row,
  typeName: NAMES[kind],
  typeSlug: kind,
});

const personFilters: Filters<Person, World> = {
  name: contains((row: Person) => row.name),
  title: contains((row: Person) => row.title),
  referenceId: sameText((row: Person) => row.referenceId),
  isArchived: same(flag, (row: Person) => row.isArchived),
  ...timeFilters<Person>(),
};

const methodFilters: Filters<MethodView, World> = {
  referenceId: sameText((row: MethodView) => row.referenceId),
  type: sameText((row: MethodView) => row.type),
  value: contains((row: MethodView) => row.value),
  ...timeFilters<MethodView>(),
};

// The keys only read fields that these records have, too.
const sort = sortKeys<never>() as never;

const personInPath = (call: PathCall, name = "contactId") => personOf(call.state, pathGuid(call, name));

const methodInPath = (call: PathCall): MethodView => {
  const { id: contactId } = personInPath(call);
  const id = pathGuid(call, "contactMethodId");
  const found = methodsOf(call.state).find((one) => one.id === id && one.contactId === contactId);
  if (!found) throw new ApiError(404, `Contact method ${id} was not found`);
  return found;
};

const created = (world: World) => {
  const now = world.now();
  return { createdOn: now, createdBy: API_USER, modifiedOn: now, modifiedBy: API_USER };
};

const changed = (world: World) => ({ modifiedOn: world.now(), modifiedBy: API_USER });

const newPerson = z.strictObject({
  name: field.text.nullish(),
  title: field.text.nullish(),
  referenceId: field.text.nullish(),
});

const createPerson = operation<World, typeof newPerson>({
  method: "POST",
  path,
  body: newPerson,
  run: ({ body, state: world }) =>
    showPerson(
      world.people.add({
        id: randomUUID(),
        name: body.name ?? null,
        title: body.title ?? null,
        referenceId: body.referenceId ?? null,
        isArchived: false,
        deleted: false,
        ...created(world),
      }),
    ),
});

const changedPerson = newPerson.extend({ isArchived: field.flag });

const updatePerson = operation<World, typeof changedPerson>({
  method: "PATCH",
  path: `${path}/:id`,
  body: changedPerson,
  run: (call) => {
    const world = call.state;
    const given = Object.entries(call.body).filter(([, value]) => value !== undefined);
    const person: Person = { ...personInPath(call, "id"), ...Object.fromEntries(given), ...changed(world) };
    return showPerson(store(world.people, person));
  },
});

const deletePerson = operation<World>({
  method: "DELETE",
  path: `${path}/:id`,
  run: (call) => {
    store(call.state.people, { ...personInPath(call, "id"), ...changed(call.state), deleted: true });
  },
});

const newMethod = field.newContact.extend({ referenceId: field.text.nullish() });

const createMethod = operation<World, typeof newMethod>({
  method: "POST",
  path: `${path}/:contactId/contact-methods`,
  body: newMethod,
  run: (call) => {
    const { id: contactId } = personInPath(call);
    const { type, value, memo, referenceId } = call.body;
    return call.state.personMethods.add({
      id: randomUUID(),
      contactId,
      type,
      value,
      memo: memo ?? null,
      referenceId: referenceId ?? null,
      ...created(call.state),
    });
  },
});

const changedMethod = z.strictObject({ value: field.text.optional(), memo: field.text.optional() });

const updateMethod = operation<World, typeof changedMethod>({
  method: "PATCH",
  path: `${path}/:contactId/contact-methods/:contactMethodId`,
  body: changedMethod,
  run: (call) => {
    const world = call.state;
    const { source, ...method } = methodInPath(call);
    if (!source) return world.personMethods.change(method.id, { ...call.body, ...changed(world) });
    const { owner, contact } = source;
    const value = call.body.value ?? contact.value;
    world[`${owner}Contacts`].change(contact.id, {
      ...call.body,
      phoneSettings: phoneSettings(contact.type, value),
      modifiedOn: world.now(),
    });
    return showMethod(methodInPath(call));
  },
});

const deleteMethod = operation<World>({
  method: "DELETE",
  path: `${path}/:contactId/contact-methods/:contactMethodId`,
  run: (call) => {
    const { source, id } = methodInPath(call);
    if (!source) return void call.state.personMethods.remove(id);
    const modifiedOn = call.state.now();
    call.state[`${source.owner}Contacts`].change(source.contact.id, { active: false, modifiedOn });
  },
});

const slugInPath = ({ pathParameters: { typeSlug = "" } }: PathCall): RelationshipKind => {
  const slug = typeSlug.toLowerCase();
  if (slug in NAMES) return slug as RelationshipKind;
  throw invalidField("typeSlug", `The value '${typeSlug}' is not one of customer, location, booking.`);
};

const relationshipInPath = (call: PathCall) => {
  const { id: contactId } = personInPath(call);
  const kind = slugInPath(call);
  const relatedEntityId = pathId(call, "relatedEntityId");
  const found = relationshipsOf(call.state).find(
    (one) => one.contactId === contactId && one.kind === kind && one.relatedEntityId === relatedEntityId,
  );
  return { contactId, kind, relatedEntityId, found };
};

const relationshipPath = `${path}/:contactId/relationships/:relatedEntityId/:typeSlug`;

const createRelationship = operation<World>({
  method: "POST",
  path: relationshipPath,
  run: (call) => {
    const world = call.state;
    const { found, kind, contactId, relatedEntityId } = relationshipInPath(call);
    if (!world[`${kind}s`].has(relatedEntityId))
      throw new ApiError(404, `${NAMES[kind]} ${relatedEntityId} was not found`);
    if (found) throw new ApiError(409, `The contact already belongs to ${kind} ${relatedEntityId}`);
    const { createdOn, createdBy } = created(world);
    const id = randomUUID();
    world.personRelationships.add({
      id,
      contactId,
      relatedEntityId,
      kind,
      createdOn,
      createdBy,
      deleted: false,
    });
  },
});

const deleteRelationship = operation<World>({
  method: "DELETE",
  path: relationshipPath,
  run: (call) => {
    const { found, kind, relatedEntityId } = relationshipInPath(call);
    if (!found) throw new ApiError(404, `The contact does not belong to ${kind} ${relatedEntityId}`);
    store(call.state.personRelationships, { ...found, deleted: true });
  },
});

export const addressBookOperations: Operation<World>[] = [
  list<Person>({ path, rows: peopleOf, filters: personFilters, sort, show: showPerson }),
  list<Person>({
    path: `${path}/relationships/:relationshipId`,
    rows: (world, call) => {
      const related = pathId(call, "relationshipId");
      const ids = new Set(
        relationshipsOf(world)
          .filter(({ relatedEntityId }) => relatedEntityId === related)
          .map(({ contactId }) => contactId),
      );
      return peopleOf(world).filter(({ id }) => ids.has(id));
    },
    filters: personFilters,
    sort,
    show: showPerson,
  }),
  operation<World>({
    method: "GET",
    path: `${path}/:id`,
    run: (call) => showPerson(personInPath(call, "id")),
  }),
  list<MethodView>({
    path: `${path}/contact-methods`,
    rows: methodsOf,
    filters: { ...methodFilters, contactId: same(guid, (row: MethodView) => row.contactId) },
    sort,
    show: showMethod,
  }),
  list<MethodView>({
    path: `${path}/:contactId/contact-methods`,
    rows: (world, call) => {
      const { id } = personInPath(call);
      return methodsOf(world).filter(({ contactId }) => contactId === id);
    },
    filters: methodFilters,
    sort,
    show: showMethod,
  }),
  operation<World>({
    method: "GET",
    path: `${path}/:contactId/contact-methods/:contactMethodId`,
    run: (call) => showMethod(methodInPath(call)),
  }),
  list<PersonRelationship>({
    path: `${path}/:contactId/relationships`,
    rows: (world, call) => {
      const { id } = personInPath(call);
      return relationshipsOf(world).filter(({ contactId }) => contactId === id);
    },
    filters: {
      relatedEntityId: same(wholeNumber, (row: PersonRelationship) => row.relatedEntityId),
      typeSlug: sameText((row: PersonRelationship) => row.kind),
      typeName: filter(text, (value) => (row: PersonRelationship) => row.kind === value.toLowerCase()),
      ...createdFilters<PersonRelationship>(),
    },
    sort,
    show: showRelationship,
  }),
  createPerson,
  updatePerson,
  deletePerson,
  createMethod,
  updateMethod,
  deleteMethod,
  createRelationship,
  deleteRelationship,
];
