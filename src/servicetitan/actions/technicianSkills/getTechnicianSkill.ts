import { path } from "../../../kit/http/path";
import { read } from "../../api";
import { technicianSkillId } from "../../inputs/technicianSkill";
import { technicianSkill } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-dispatch-v2&operation=TechnicianSkills_Get
export const getTechnicianSkill = read({
  label: "Get Technician Skill",
  description: "Get one skill of a technician",
  inputs: { technicianSkillId },
  returns: technicianSkill,
  run: (api, { technicianSkillId }) => api.get(path`dispatch/technician-skills/${technicianSkillId}`),
});
