import { namedEntries, namedRecords, newest, type Row } from "./row";

const start = "2026-03-10T13:00:00Z";

export const dispatch: Row[] = [
  {
    key: "selectNonJobAppointment",
    params: { technicianId: "401" },
    from: "dispatch/non-job-appointments",
    query: { ...newest, technicianId: "401" },
    records: [
      { id: 7602, name: "Truck maintenance", start, technicianId: 401, active: false },
      { id: 7601, name: "Safety meeting", start, technicianId: 401, active: true },
    ],
    entries: [["7601", "#7601 · Safety meeting · 2026-03-10 13:00 UTC · Technician 401"]],
  },
  {
    key: "selectNonJobAppointment",
    name: "with inactive ones",
    params: { includeInactive: true },
    from: "dispatch/non-job-appointments",
    query: newest,
    records: [{ id: 7602, name: "Truck maintenance", start, technicianId: 402, active: false }],
    entries: [["7602", "#7602 · Truck maintenance · 2026-03-10 13:00 UTC · Technician 402"]],
  },
  {
    key: "selectTechnicianShift",
    params: { technicianId: "401", includeInactive: true },
    from: "dispatch/technician-shifts",
    query: { ...newest, technicianId: "401", active: "Any" },
    records: [{ id: 7701, title: "Day Shift", start, technicianId: 401 }],
    entries: [["7701", "#7701 · Day Shift · 2026-03-10 13:00 UTC · Technician 401"]],
  },
  {
    key: "selectTeam",
    params: { includeInactive: true },
    from: "dispatch/teams",
    query: { ...newest, includeInactive: "true" },
    records: namedRecords,
    entries: namedEntries,
  },
  {
    key: "selectTechnicianSkill",
    params: { technicianId: "401", includeInactive: true },
    from: "dispatch/technician-skills",
    query: { ...newest, technicianId: "401", active: "Any" },
    records: [
      { id: "401_13", name: "Water heaters", technicianId: 401 },
      { id: "401_12", name: "Heat pumps", technicianId: 401 },
    ],
    entries: [
      ["401_12", "Heat pumps · Technician 401 (ID: 401_12)"],
      ["401_13", "Water heaters · Technician 401 (ID: 401_13)"],
    ],
  },
  {
    key: "selectZone",
    from: "dispatch/zones",
    params: { includeInactive: true },
    query: { ...newest, active: "Any" },
    records: namedRecords,
    entries: namedEntries,
  },
];
