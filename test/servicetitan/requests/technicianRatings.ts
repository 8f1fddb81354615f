import type { Row } from "../../support/requests";

const path = "/customer-interactions/v2/tenant/4150001/technician-ratings";

export const technicianRatings: Row[] = [
  {
    key: "listTechnicianRatings",
    params: { technicianId: "401", jobId: "5001", active: "any", createdBefore: "2026-04-01" },
    method: "GET",
    path,
    query: { technicianId: "401", jobId: "5001", active: "Any", createdBefore: "2026-04-01T00:00:00Z" },
  },
  {
    key: "rateTechnician",
    params: { technicianId: "401", jobId: "5001", rating: "0" },
    method: "POST",
    path,
    body: { technicianId: 401, jobId: 5001, rating: 0 },
  },
];
