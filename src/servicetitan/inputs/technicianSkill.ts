import { checked, described, flag, mapped, refuse, required, text, texts } from "../../kit/inputs";
import { active, changedBetween } from "./common";
import { technicianId } from "./technician";

/** The ID of a technician's skill contains both: "401_12". */
const TECHNICIAN_SKILL_ID = /^\d+_\d+$/;

export const technicianSkillId = required(
  checked(
    mapped(
      text({
        label: "Technician Skill ID",
        comments:
          "The skill of a technician: the technician's ID and the skill's ID, joined by an underscore.",
        example: "401_12",
        dataSource: "selectTechnicianSkill",
      }),
      (value) => value.trim(),
    ),
    (value) => TECHNICIAN_SKILL_ID.test(value),
    "a technician's ID and a skill's ID such as 401_12",
  ),
);

export const technicianSkillFilters = {
  technicianId: described(technicianId, "Only return skills of this technician."),
  active,
  ...changedBetween,
};

export const newTechnicianSkillFields = {
  technicianId: required(described(technicianId, "The technician who gets the skill.")),
  name: required(text({ label: "Name", comments: "The name of the skill.", example: "Heat pumps" })),
  active: required(flag({ label: "Active", comments: "Whether the skill is active." })),
};

/** The API takes the skill's ID alone; the picklist returns it together with a technician's. */
function skillIdOf(value: string): number {
  const [, id] = /^(?:\d+_)?(\d+)$/.exec(value.trim()) ?? [];
  return id ? Number(id) : refuse("Skill IDs", "IDs of skills such as 12 or 401_12", value);
}

export const assignedSkillFields = {
  technicianId: required(described(technicianId, "The technician who gets the skills.")),
  skillIds: required(
    mapped(
      texts({
        label: "Skill IDs",
        comments:
          "The skills to assign. The skill of another technician (401_12) may be selected; the technician's part of its ID is ignored.",
        example: "12",
        dataSource: "selectTechnicianSkill",
      }),
      (values) => [...new Set(values.flatMap((value) => value.split(",")).map(skillIdOf))],
    ),
  ),
  replaceExistingSkills: required(
    flag({
      label: "Replace Existing Skills",
      comments: "Yes removes all other skills of the technician. No keeps them.",
    }),
  ),
};
