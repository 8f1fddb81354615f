import type { Row } from "../../support/requests";

const path = "/forms/v2/tenant/4150001";

export const forms: Row[] = [
  {
    key: "listForms",
    params: {
      ids: ["201", "202"],
      name: "Safety Checklist",
      status: "published",
      hasConditionalLogic: "false",
      hasTriggers: "true",
      active: "Any",
      createdOnOrAfter: "2026-01-01",
      modifiedBefore: "2026-03-01",
      sort: "-Id",
    },
    method: "GET",
    path: `${path}/forms`,
    query: {
      ids: "201,202",
      name: "Safety Checklist",
      status: "Published",
      hasConditionalLogic: "false",
      hasTriggers: "true",
      active: "Any",
      createdOnOrAfter: "2026-01-01T00:00:00Z",
      modifiedBefore: "2026-03-01T00:00:00Z",
      sort: "-Id",
    },
  },
  {
    key: "listFormSubmissions",
    params: {
      formIds: ["201", 202],
      status: "Completed",
      ownerType: "JobAppointment",
      createdById: "401",
      submittedOnOrAfter: "2026-03-01",
      submittedBefore: "2026-04-01",
      active: "True",
      sort: "+SubmittedOn",
    },
    method: "GET",
    path: `${path}/submissions`,
    query: {
      formIds: "201,202",
      status: "Completed",
      ownerType: "JobAppointment",
      createdById: "401",
      submittedOnOrAfter: "2026-03-01T00:00:00Z",
      submittedBefore: "2026-04-01T00:00:00Z",
      active: "True",
      sort: "+SubmittedOn",
    },
  },
  {
    key: "listFormSubmissions",
    name: "of one record",
    params: { ownerType: "Job", ownerId: "5001" },
    method: "GET",
    path: `${path}/submissions`,
    query: { "owners[0].type": "Job", "owners[0].id": "5001" },
  },
];
