import type { Row } from "../../support/requests";

const path = "/sales/v2/tenant/4150001/proposal-templates";

export const proposalTemplates: Row[] = [
  {
    key: "listProposalTemplates",
    params: {
      proposalTypeId: "161",
      active: "False",
      modifiedOnOrAfter: "2026-01-01",
      modifiedBefore: "2026-04-01",
    },
    method: "GET",
    path,
    query: {
      proposalTypeId: "161",
      active: "False",
      modifiedOnOrAfter: "2026-01-01T00:00:00Z",
      modifiedBefore: "2026-04-01T00:00:00Z",
    },
    reply: { page: 1, pageSize: 50, hasMore: false, data: [] },
  },
  { key: "getProposalTemplate", params: { proposalTemplateId: "151" }, method: "GET", path: `${path}/151` },
  {
    key: "createProposalTemplate",
    name: "all fields",
    params: {
      name: "Heat pump replacement",
      proposalTypeId: "161",
      estimateAssignments: [
        { proposalTypeOptionId: "171", estimateTemplateId: "131", order: "0" },
        { proposalTypeOptionId: 172, estimateTemplateId: 132, order: 1 },
      ],
      description: "Three options",
      status: "draft",
      businessUnitIds: ["201", "202"],
      active: "false",
    },
    method: "POST",
    path,
    body: {
      name: "Heat pump replacement",
      proposalTypeId: 161,
      estimateAssignments: [
        { proposalTypeOptionId: 171, estimateTemplateId: 131, order: 0 },
        { proposalTypeOptionId: 172, estimateTemplateId: 132, order: 1 },
      ],
      description: "Three options",
      status: "Draft",
      businessUnitIds: [201, 202],
      active: false,
    },
  },
  {
    key: "updateProposalTemplate",
    name: "publishes a template, and leaves its lists as they are",
    params: { proposalTemplateId: "151", status: "Publish", businessUnitIds: [], estimateAssignments: [] },
    method: "PATCH",
    path: `${path}/151`,
    body: { status: "Publish" },
  },
  {
    key: "updateProposalTemplate",
    name: "clears lists",
    params: { proposalTemplateId: "151", fieldsToClear: ["businessUnitIds", "estimateAssignments"] },
    method: "PATCH",
    path: `${path}/151`,
    body: { businessUnitIds: [], estimateAssignments: [] },
  },
  {
    key: "deleteProposalTemplate",
    params: { proposalTemplateId: "151" },
    method: "DELETE",
    path: `${path}/151`,
    reply: "",
    data: {},
  },
  {
    key: "listProposalTypes",
    params: { active: "Any" },
    method: "GET",
    path: "/sales/v2/tenant/4150001/proposal-types",
    query: { active: "Any" },
    reply: { data: [] },
  },
];
