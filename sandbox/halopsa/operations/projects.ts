import { z } from "zod";
import {
  accepted,
  type Filters,
  filter,
  invalidField,
  type Operation,
  operation,
  pathId,
  text,
  wholeNumber,
} from "../../core";
import type { Project, Row, World } from "../world";
import { CLOSED } from "../world/lookups";
import {
  faultDetails,
  faultFields,
  faultFilters,
  newFault,
  showFault,
  within,
  writeTimestamps,
} from "./faults";
import { field, find, get, list, save } from "./resource";

const project = {
  area: "projects",
  path: "Projects",
  label: "Project",
  from: (world: World) => world.projects,
  show: (row: Project, world: World) => {
    const children = world.tickets.all().filter(({ parent_id }) => parent_id === row.id);
    return {
      ...showFault(row, world),
      child_count: children.length,
      child_count_open: children.filter(({ status_id }) => status_id !== CLOSED).length,
    };
  },
};

const milestones = z
  .array(
    z.looseObject({
      id: z.int().optional(),
      name: z.string().nullish(),
      start_date: z.string().nullish(),
      target_date: z.string().nullish(),
      milestone_value: z.number().nullish(),
    }),
  )
  .nullish();

/** The milestones of a body replace those of the project; the ones with an ID keep what the body leaves out. */
function savedMilestones(given: Partial<Row>[], before: Row[], world: World): Row[] {
  const ids = world.projects.all().flatMap((row) => row.milestones.map(({ id }) => id));
  let next = Math.max(0, ...ids) + 1;
  return given.map((milestone, index) => {
    const stored = before.find(({ id }) => id === milestone.id);
    if (milestone.id !== undefined && !stored) {
      throw invalidField("milestones", `The project has no milestone ${milestone.id}.`);
    }
    return { ...stored, ...milestone, id: stored?.id ?? next++, sequence: index + 1 };
  });
}

const milestonesOf = ({ milestones: given }: Record<string, unknown>, before: Row[], world: World) =>
  given ? { milestones: savedMilestones(given as Partial<Row>[], before, world) } : {};

export const projectOperations: Operation<World>[] = [
  list<Project>({
    ...project,
    key: "tickets",
    rows: (world, call) => within(world.projects.all(), call) as Project[],
    show: (row, world) => {
      const { milestones: _, ...shown } = project.show(row, world) as Record<string, unknown>;
      return shown;
    },
    paged: true,
    filters: {
      ...(faultFilters as Filters<Project, World>),
      milestone_id: filter(
        wholeNumber,
        (id) => (row: Project) => row.milestones.some((milestone) => milestone.id === id),
      ),
    },
  }),
  get(project, faultDetails),
  save<Project>({
    ...project,
    fields: {
      ...faultFields,
      estimatedays: field.number,
      projecttimebudget: field.number,
      projectmoneybudget: field.number,
      projectinternaltask: field.flag,
      milestones,
    },
    required: ["summary"],
    create: (input, world) =>
      ({
        ...newFault(input, world),
        tickettype_id: 6,
        milestones: [],
        ...input,
        ...writeTimestamps(input, world),
        ...milestonesOf(input, [], world),
      }) as unknown as Omit<Project, "id">,
    change: (input, row, world) => ({
      ...writeTimestamps(input, world),
      ...milestonesOf(input, row.milestones, world),
    }),
  }),
  operation<World>({
    method: "DELETE",
    path: "/api/Projects/:id",
    query: { reason: accepted(text) },
    permission: project.area,
    run: (call) => {
      const row = find(call.state.projects, pathId(call), project.label);
      call.state.projects.remove(row.id);
      return project.show(row, call.state);
    },
  }),
];
