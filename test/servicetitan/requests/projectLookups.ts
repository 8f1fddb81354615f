import type { Row } from "../../support/requests";

const path = "/jpm/v2/tenant/4150001";

const changed = {
  createdOnOrAfter: "2026-01-01T00:00:00Z",
  createdBefore: "2026-02-01T00:00:00Z",
  modifiedOnOrAfter: "2026-02-01T00:00:00Z",
  modifiedBefore: "2026-03-01T00:00:00Z",
};

export const projectLookups: Row[] = [
  {
    key: "getProjectStatus",
    params: { projectStatusId: "101" },
    method: "GET",
    path: `${path}/project-statuses/101`,
  },
  {
    key: "listProjectStatuses",
    params: { name: "In Progress", ids: ["101", "102"], ...changed, sort: "-Id" },
    method: "GET",
    path: `${path}/project-statuses`,
    query: { name: "In Progress", ids: "101,102", ...changed, sort: "-Id" },
  },
  {
    key: "getProjectSubStatus",
    params: { projectSubStatusId: "111" },
    method: "GET",
    path: `${path}/project-substatuses/111`,
  },
  {
    key: "listProjectSubStatuses",
    params: {
      name: "Permit requested",
      statusId: "101",
      ids: ["111", "112"],
      active: "Any",
      ...changed,
      sort: "-Id",
    },
    method: "GET",
    path: `${path}/project-substatuses`,
    query: {
      name: "Permit requested",
      statusId: "101",
      ids: "111,112",
      active: "Any",
      ...changed,
      sort: "-Id",
    },
  },
  {
    key: "getProjectType",
    params: { projectTypeId: "101" },
    method: "GET",
    path: `${path}/project-types/101`,
  },
  {
    key: "listProjectTypes",
    params: { pagination: { page: "2", pageSize: "100" } },
    method: "GET",
    path: `${path}/project-types`,
    query: { page: "2", pageSize: "100" },
  },
];
