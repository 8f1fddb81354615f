import { firstId } from "../world/ids";
import type { Skill, Team, TechnicianSkill } from "../world/teams";
import type { Context } from "./context";
import { lookupTimestamps, recordTimestamps } from "./generators";
import { SKILLS, TEAMS } from "./people";

/** The teams of technicians, and one that was given up. */
export const seedTeams = ({ faker: fakerFor }: Context): Team[] => {
  const faker = fakerFor("teams");
  return [...TEAMS, "Night Crew"].map((name, index) => ({
    id: firstId.teams + index,
    active: index < TEAMS.length,
    name,
    createdBy: firstId.users,
    ...lookupTimestamps(faker),
  }));
};

export const seedSkills = ({ faker: fakerFor }: Context): Skill[] => {
  const faker = fakerFor("skills");
  return SKILLS.map((name, index) => ({
    id: firstId.skills + index,
    name,
    active: true,
    ...lookupTimestamps(faker),
  }));
};

export const seedTechnicianSkills = ({ faker: fakerFor, world }: Context): TechnicianSkill[] => {
  const faker = fakerFor("technicianSkills");
  const technicians = world.technicians.all();
  return technicians.flatMap(({ id, skills }, index) =>
    skills.map((skill) => ({
      id: `${id}_${skill.id}`,
      technicianId: id,
      skillId: skill.id,
      ...recordTimestamps(faker, index, technicians.length),
    })),
  );
};
