import { write } from "../../api";
import { assignedSkillFields } from "../../inputs/technicianSkill";
import { assignedTechnicianSkills } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-dispatch-v2&operation=TechnicianSkills_AssignTechnicianSkills
export const assignTechnicianSkills = write({
  label: "Assign Technician Skills",
  description: "Assign skills to a technician, in addition to or instead of the technician's other skills",
  inputs: assignedSkillFields,
  returns: assignedTechnicianSkills,
  run: (api, body) => api.patch("dispatch/technician-skills", body),
});
