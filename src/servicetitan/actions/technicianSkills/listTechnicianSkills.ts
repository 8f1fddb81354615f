import { list } from "../../api";
import { technicianSkillFilters } from "../../inputs/technicianSkill";
import { technicianSkill } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-dispatch-v2&operation=TechnicianSkills_GetList
export const listTechnicianSkills = list({
  label: "List Technician Skills",
  description: "List the skills of technicians",
  from: "dispatch/technician-skills",
  inputs: technicianSkillFilters,
  returns: technicianSkill,
  // IDs begin with the technician's, so a new skill can be anywhere in the list.
  hasGuids: true,
});
