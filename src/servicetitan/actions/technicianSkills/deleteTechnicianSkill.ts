import { path } from "../../../kit/http/path";
import { write } from "../../api";
import { technicianSkillId } from "../../inputs/technicianSkill";
import { deletedTechnicianSkill } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-dispatch-v2&operation=TechnicianSkills_Delete
export const deleteTechnicianSkill = write({
  label: "Delete Technician Skill",
  description: "Remove a skill from a technician",
  inputs: { technicianSkillId },
  returns: deletedTechnicianSkill,
  run: (api, { technicianSkillId }) => api.delete(path`dispatch/technician-skills/${technicianSkillId}`),
});
