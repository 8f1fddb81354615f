import { z } from "zod";
import { ApiError, invalidField, type Operation, operation, pathId } from "../../core";
import type { World } from "../world";
import type { Zone } from "../world/lookups";
import { weekdays } from "../world/schedules";
import * as field from "./bodies";
import { activeFilter, allMustExist, find, get, list, sortKeys, tenantPath, timeFilters } from "./common";

const path = (rest = "") => tenantPath("dispatch", `zones${rest}`);

const body = z.strictObject({
  name: field.text.nullish(),
  zips: z.array(field.text).nullish(),
  cities: z.array(field.text).nullish(),
  territoryNumbers: z.array(field.text).nullish(),
  locnNumbers: z.array(field.text).nullish(),
  serviceDaysEnabled: field.flag.nullish(),
  serviceDaysIds: z.array(field.id).nullish(),
  businessUnits: z.array(field.id).nullish(),
});

/** Writes return the numbers of service days, reads their names. In the sandbox, 1 is Sunday. */
const numberOf = (day: string) => (weekdays as readonly string[]).indexOf(day) + 1;

const show = ({
  serviceDays,
  createdBy: _by,
  createdOn: _on,
  modifiedOn: _at,
  technicians: _,
  ...row
}: Zone) => ({
  ...row,
  serviceDaysIds: serviceDays.map(numberOf),
});

const emptied = <Value>(value: Value[] | null | undefined): Value[] | undefined =>
  value === null ? [] : value;

/** The fields that a body changes: null empties a field, and a list replaces the whole list. */
const changesOf = (world: World, input: z.output<typeof body>): Partial<Zone> => {
  allMustExist(world.businessUnits, input.businessUnits, "businessUnits");
  const { name, serviceDaysEnabled, serviceDaysIds, ...lists } = input;
  const days = emptied(serviceDaysIds)?.map((id, index) => {
    const day = weekdays[id - 1];
    if (!day) throw invalidField(`serviceDaysIds[${index}]`, `There is no service day ${id}.`);
    return day;
  });
  return {
    name: name === null ? "" : name,
    serviceDaysEnabled: serviceDaysEnabled === null ? false : serviceDaysEnabled,
    serviceDays: days,
    zips: emptied(lists.zips),
    cities: emptied(lists.cities),
    territoryNumbers: emptied(lists.territoryNumbers),
    locnNumbers: emptied(lists.locnNumbers),
    businessUnits: emptied(lists.businessUnits),
  };
};

const create = operation<World, typeof body>({
  method: "POST",
  path: path(),
  body,
  run: ({ body: input, state: world }) => {
    const now = world.now();
    const changes = changesOf(world, input);
    const { id } = world.zones.add({
      active: true,
      name: "",
      zips: [],
      cities: [],
      territoryNumbers: [],
      locnNumbers: [],
      createdBy: world.employees.all()[0]!.userId,
      serviceDaysEnabled: false,
      serviceDays: [],
      businessUnits: [],
      technicians: [],
      createdOn: now,
      modifiedOn: now,
    });
    return show(world.zones.change(id, changes));
  },
});

const update = operation<World, typeof body>({
  method: "PATCH",
  path: path("/:id"),
  body,
  run: (call) => {
    const world = call.state;
    const { id } = find(world.zones, pathId(call), "Zone", 400);
    return show(world.zones.change(id, { ...changesOf(world, call.body), modifiedOn: world.now() }));
  },
});

const remove = operation<World>({
  method: "DELETE",
  path: path("/:id"),
  run: (call) => {
    const world = call.state;
    const { id, active } = find(world.zones, pathId(call), "Zone", 400);
    if (!active) throw new ApiError(400, `Zone ${id} was not found`);
    world.zones.change(id, { active: false, modifiedOn: world.now() });
  },
});

export const zoneOperations: Operation<World>[] = [
  list<Zone>({
    path: path(),
    rows: (world) => world.zones.all(),
    filters: { ...timeFilters<Zone>(), active: activeFilter<Zone>() },
    sort: sortKeys<Zone>(),
    show: (row) => row,
  }),
  get<Zone>({ path: path("/:id"), label: "Zone", from: (world) => world.zones, show: (row) => row }),
  create,
  update,
  remove,
];
