import { list } from "../../api";
import { projectFilters } from "../../inputs/project";
import { project } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-jpm-v2&operation=Projects_GetList
export const listProjects = list({
  label: "List Projects",
  description: "Retrieve a list of projects",
  from: "jpm/projects",
  inputs: projectFilters,
  returns: project,
  another: {
    id: 5150,
    number: "5150",
    name: "Heat pump replacement",
    customerId: 602,
    locationId: 702,
    jobIds: [5101],
  },
});
