import { z } from "zod";
import { ApiError, filter, flag, type Operation, operation, pathId } from "../../core";
import type { World } from "../world";
import type { Team } from "../world/teams";
import * as field from "./bodies";
import { find, get, list, sortKeys, tenantPath, timeFilters } from "./common";

const path = (rest = "") => tenantPath("dispatch", `teams${rest}`);

const newTeam = z.strictObject({ active: field.flag, name: field.text.nullish() });

/** A team of the same name is returned instead of a second one. */
const create = operation<World, typeof newTeam>({
  method: "POST",
  path: path(),
  body: newTeam,
  run: ({ body, state: world }) => {
    const name = body.name?.trim() || null;
    const existing = world.teams
      .all()
      .find((team) => name !== null && team.name?.toLowerCase() === name.toLowerCase());
    if (existing) return { ...existing, created: false };
    const now = world.now();
    const team = world.teams.add({
      active: body.active,
      name,
      createdBy: world.employees.all()[0]!.userId,
      createdOn: now,
      modifiedOn: now,
    });
    return { ...team, created: true };
  },
});

const remove = operation<World>({
  method: "DELETE",
  path: path("/:id"),
  run: (call) => {
    const world = call.state;
    const { id, active } = find(world.teams, pathId(call), "Team");
    if (!active) throw new ApiError(404, `Team ${id} was not found`);
    world.teams.change(id, { active: false, modifiedOn: world.now() });
  },
});

export const teamOperations: Operation<World>[] = [
  list<Team>({
    path: path(),
    rows: (world) => world.teams.all(),
    filters: {
      includeInactive: filter(
        flag,
        (value) => (row: Team) => value || row.active,
        (row) => row.active,
      ),
      ...timeFilters<Team>(),
    },
    sort: sortKeys<Team>(),
    show: (row) => row,
  }),
  get<Team>({ path: path("/:id"), label: "Team", from: (world) => world.teams, show: (row) => row }),
  create,
  remove,
];
