import type { Row } from "../../support/requests";

const path = "/timesheets/v2/tenant/4150001";

const fields = {
  activityTypeId: "761",
  startTime: "2026-03-10T09:00:00Z",
  endTime: "2026-03-10T11:00:00Z",
  jobId: "5001",
  appointmentId: "5101",
  projectId: "8001",
  projectLabel: "Phase 2",
  laborTypeId: "51",
  budgetCodeId: "61",
  budgetCodeName: "Rough-in",
  milesDriven: "0",
  nonJobEventAssignmentId: "7401",
  memo: "Training",
};
const sent = {
  ...fields,
  activityTypeId: 761,
  jobId: 5001,
  appointmentId: 5101,
  projectId: 8001,
  laborTypeId: 51,
  budgetCodeId: 61,
  milesDriven: 0,
  nonJobEventAssignmentId: 7401,
};

export const activities: Row[] = [
  {
    key: "listActivities",
    params: { active: "any", createdOnOrAfter: "2026-03-10" },
    method: "GET",
    path: `${path}/activities`,
    query: { active: "Any", createdOnOrAfter: "2026-03-10T00:00:00Z" },
  },
  { key: "getActivity", params: { activityId: "7501" }, method: "GET", path: `${path}/activities/7501` },
  {
    key: "createActivity",
    params: { employeeId: "401", employeeType: "technician", ...fields, tagTypes: ["101"] },
    method: "POST",
    path: `${path}/activities`,
    body: { employeeId: 401, employeeType: "Technician", ...sent, tagTypes: [101] },
  },
  {
    key: "updateActivity",
    params: { activityId: "7501", ...fields, memo: "", fieldsToClear: ["memo", "tagTypes"], active: "false" },
    method: "PUT",
    path: `${path}/activities/7501`,
    body: { ...sent, memo: null, tagTypes: [], active: false },
  },
  {
    key: "deleteActivity",
    params: { activityId: "7501" },
    method: "DELETE",
    path: `${path}/activities/7501`,
  },
  {
    key: "listActivityTypes",
    params: { active: "False" },
    method: "GET",
    path: `${path}/activity-types`,
    query: { active: "False" },
  },
  {
    key: "getActivityType",
    params: { activityTypeId: "761" },
    method: "GET",
    path: `${path}/activity-types/761`,
  },
  {
    key: "listActivityCategories",
    params: { modifiedBefore: "2026-04-01" },
    method: "GET",
    path: `${path}/activity-categories`,
    query: { modifiedBefore: "2026-04-01T00:00:00Z" },
  },
  {
    key: "getActivityCategory",
    params: { activityCategoryId: "771" },
    method: "GET",
    path: `${path}/activity-categories/771`,
  },
];
