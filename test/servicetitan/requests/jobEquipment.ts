import type { Row } from "../../support/requests";

const path = "/jpm/v2/tenant/4150001/jobs/5001/equipment";

export const jobEquipment: Row[] = [
  {
    key: "getJobEquipment",
    params: { jobId: "5001" },
    method: "GET",
    path,
    reply: { equipmentIds: [4001] },
  },
  {
    key: "attachJobEquipment",
    params: { jobId: "5001", equipmentIds: ["4001", 4002] },
    method: "POST",
    path,
    body: { equipmentIds: [4001, 4002] },
    reply: { equipmentIds: [4001, 4002] },
  },
  {
    key: "detachJobEquipment",
    params: { jobId: "5001", equipmentIds: "4001, 4002" },
    method: "DELETE",
    path,
    body: { equipmentIds: [4001, 4002] },
    reply: "",
    data: {},
  },
  {
    key: "detachJobEquipmentItem",
    params: { jobId: "5001", equipmentId: "4001" },
    method: "DELETE",
    path: `${path}/4001`,
    reply: "",
    data: {},
  },
];
