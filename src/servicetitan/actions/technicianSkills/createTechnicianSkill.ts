import { write } from "../../api";
import { newTechnicianSkillFields } from "../../inputs/technicianSkill";
import { technicianSkill } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-dispatch-v2&operation=TechnicianSkills_CreateTechnicianSkill
export const createTechnicianSkill = write({
  label: "Create Technician Skill",
  description: "Create a skill and assign it to a technician",
  inputs: newTechnicianSkillFields,
  returns: technicianSkill,
  run: (api, body) => api.post("dispatch/technician-skills", body),
});
