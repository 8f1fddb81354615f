import { z } from "zod";
import { record } from "../../kit/action/record";
import { utc } from "./shared";

const schema = () =>
  z.looseObject({
    id: z.string().describe("ID of the technician and ID of the skill, such as 401_12"),
    name: z.string(),
    active: z.boolean(),
    technicianId: z.int(),
    jobTypeIds: z.array(z.int()).nullish().describe("IDs of the job types that need the skill"),
    createdOn: utc(),
    modifiedOn: utc(),
  });

const example = {
  id: "401_12",
  name: "Heat pumps",
  active: true,
  technicianId: 401,
  jobTypeIds: [2301],
  createdOn: "2026-01-05T15:00:00Z",
  modifiedOn: "2026-01-05T15:00:00Z",
};

export const technicianSkill = record("technicianSkill", schema, example);

export const assignedTechnicianSkills = record(
  "assignedTechnicianSkills",
  () =>
    z.looseObject({
      updated: z.boolean(),
      technicianSkills: z.array(schema()).describe("All skills of the technician"),
    }),
  { updated: true, technicianSkills: [example] },
);

export const deletedTechnicianSkill = record(
  "deletedTechnicianSkill",
  () => z.looseObject({ id: z.string() }),
  { id: "401_12" },
);
