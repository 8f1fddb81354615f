import type { Row } from "../../support/requests";

const path = "/dispatch/v2/tenant/4150001";

export const dispatch: Row[] = [
  {
    key: "getCapacity",
    params: {
      startsOnOrAfter: "2026-03-10",
      endsOnOrBefore: "2026-03-17T00:00:00+02:00",
      skillBasedAvailability: "false",
      businessUnitIds: ["201"],
      jobTypeId: "2301",
    },
    method: "POST",
    path: `${path}/capacity`,
    body: {
      startsOnOrAfter: "2026-03-10T00:00:00Z",
      endsOnOrBefore: "2026-03-16T22:00:00.000Z",
      skillBasedAvailability: false,
      businessUnitIds: [201],
      jobTypeId: 2301,
    },
    reply: { timeStamp: "2026-03-09T09:00:00Z", availabilities: [] },
  },
  {
    key: "getTechnicianTracking",
    params: { technicianId: "411", appointmentId: "5101" },
    method: "GET",
    path: `${path}/technician-tracking`,
    query: { technicianId: "411", appointmentId: "5101" },
    reply: { technicianTrackingUrl: "https://tracking.example.com/1" },
  },
];
