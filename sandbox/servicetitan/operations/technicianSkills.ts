import { z } from "zod";
import {
  ApiError,
  type Call,
  invalidField,
  type Operation,
  operation,
  same,
  sortableStored,
  wholeNumber,
} from "../../core";
import type { World } from "../world";
import type { Skill, TechnicianSkill } from "../world/teams";
import * as field from "./bodies";
import { activeFilter, allMustExist, find, list, tenantPath, timeFilters } from "./common";

const path = (rest = "") => tenantPath("dispatch", `technician-skills${rest}`);

/** The skill of a technician, with the skill's own fields. */
type Row = TechnicianSkill & { skill: Skill; active: boolean };

const joined = (world: World, row: TechnicianSkill): Row => {
  const skill = world.skills.get(row.skillId)!;
  return { ...row, skill, active: skill.active };
};

const show = (world: World, row: TechnicianSkill) => {
  const { name, active } = world.skills.get(row.skillId)!;
  const jobTypes = world.jobTypes.all().filter(({ skills }) => skills.includes(name));
  return {
    id: row.id,
    name,
    active,
    technicianId: row.technicianId,
    jobTypeIds: jobTypes.map(({ id }) => id),
    createdOn: row.createdOn,
    modifiedOn: row.modifiedOn,
  };
};

const findSkill = ({ state: world, pathParameters }: Call<World>): TechnicianSkill => {
  const id = pathParameters.id ?? "";
  if (!/^\d+_\d+$/.test(id)) throw invalidField("id", "The format is {TechnicianId}_{SkillId}.");
  const row = world.technicianSkills.get(id);
  if (!row) throw new ApiError(404, `Technician skill ${id} was not found`);
  return row;
};

const ofTechnician = (world: World, technicianId: number) =>
  world.technicianSkills.all().filter((row) => row.technicianId === technicianId);

/** The module Settings returns the skills of a technician as well. */
const showOnTechnician = (world: World, technicianId: number): void => {
  const skills = ofTechnician(world, technicianId).map(({ skillId }) => {
    const { id, name } = world.skills.get(skillId)!;
    return { id, name };
  });
  world.technicians.change(technicianId, { skills, modifiedOn: world.now() });
};

const assign = (world: World, technicianId: number, skillId: number): TechnicianSkill => {
  const id = `${technicianId}_${skillId}`;
  const now = world.now();
  return (
    world.technicianSkills.get(id) ??
    world.technicianSkills.add({ id, technicianId, skillId, createdOn: now, modifiedOn: now })
  );
};

const newSkill = z.strictObject({
  technicianId: field.id,
  name: field.text.min(1),
  active: field.flag,
});

const create = operation<World, typeof newSkill>({
  method: "POST",
  path: path(),
  body: newSkill,
  run: ({ body, state: world }) => {
    const { id: technicianId } = find(world.technicians, body.technicianId, "Technician");
    const name = body.name.toLowerCase();
    if (world.skills.all().some((skill) => skill.name.toLowerCase() === name))
      throw invalidField("name", `There is already a skill '${body.name}'.`);
    const now = world.now();
    const { id } = world.skills.add({
      name: body.name,
      active: body.active,
      createdOn: now,
      modifiedOn: now,
    });
    const row = assign(world, technicianId, id);
    showOnTechnician(world, technicianId);
    return show(world, row);
  },
});

const assignment = z.strictObject({
  technicianId: field.id,
  skillIds: z.array(field.id),
  replaceExistingSkills: field.flag,
});

const assignAll = operation<World, typeof assignment>({
  method: "PATCH",
  path: path(),
  body: assignment,
  run: ({ body, state: world }) => {
    const { id: technicianId } = find(world.technicians, body.technicianId, "Technician");
    allMustExist(world.skills, body.skillIds, "skillIds");
    if (body.replaceExistingSkills) {
      for (const { id, skillId } of ofTechnician(world, technicianId))
        if (!body.skillIds.includes(skillId)) world.technicianSkills.remove(id);
    }
    for (const skillId of body.skillIds) assign(world, technicianId, skillId);
    showOnTechnician(world, technicianId);
    return {
      updated: true,
      technicianSkills: ofTechnician(world, technicianId).map((row) => show(world, row)),
    };
  },
});

const remove = operation<World>({
  method: "DELETE",
  path: path("/:id"),
  run: (call) => {
    const { id, technicianId } = findSkill(call);
    call.state.technicianSkills.remove(id);
    showOnTechnician(call.state, technicianId);
    return { id };
  },
});

export const technicianSkillOperations: Operation<World>[] = [
  list<Row>({
    path: path(),
    rows: (world) => world.technicianSkills.all().map((row) => joined(world, row)),
    filters: {
      technicianId: same(wholeNumber, (row: Row) => row.technicianId),
      active: activeFilter<Row>(),
      ...timeFilters<Row>(),
    },
    sort: {
      Id: (row) => row.id,
      CreatedOn: (row) => sortableStored(row.createdOn),
      ModifiedOn: (row) => sortableStored(row.modifiedOn),
    },
    show: (row, call) => show(call.state, row),
  }),
  operation<World>({ method: "GET", path: path("/:id"), run: (call) => show(call.state, findSkill(call)) }),
  create,
  assignAll,
  remove,
];
