import { list } from "../../api";
import { projectFilters } from "../../inputs/project";
import { project } from "../../records";

// https://github.com/homotechsual/HaloAPI
export const listProjects = list({
  label: "List Projects",
  description: "Return projects",
  from: "Projects",
  inputs: projectFilters,
  returns: project,
});
