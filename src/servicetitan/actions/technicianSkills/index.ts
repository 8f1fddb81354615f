export * from "./assignTechnicianSkills";
export * from "./createTechnicianSkill";
export * from "./deleteTechnicianSkill";
export * from "./getTechnicianSkill";
export * from "./listTechnicianSkills";
