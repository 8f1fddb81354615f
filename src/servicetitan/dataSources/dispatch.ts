import type { Infer } from "../../kit/action/record";
import { described } from "../../kit/inputs";
import { nonJobAppointmentFilters } from "../inputs/nonJobAppointment";
import { technicianShiftFilters } from "../inputs/technicianShift";
import { technicianSkillFilters } from "../inputs/technicianSkill";
import type { nonJobAppointment, technicianShift, technicianSkill, zone } from "../records";
import { nameLabel, numberLabel, select, timeLabel } from "../select";

export const selectNonJobAppointment = select({
  label: "Select Non-Job Appointment",
  from: "dispatch/non-job-appointments",
  search: {
    technicianId: described(
      nonJobAppointmentFilters.technicianId,
      "Only list non-job appointments of this technician.",
    ),
  },
  inactive: "included",
  order: "newest",
  entry: ({ id, name, start, technicianId }: Infer<typeof nonJobAppointment>) =>
    numberLabel(id, name, timeLabel(start), `Technician ${technicianId}`),
  example: [
    { key: "7602", label: "#7602 · Truck maintenance · 2026-03-11 13:00 UTC · Technician 402" },
    { key: "7601", label: "#7601 · Safety meeting · 2026-03-10 13:00 UTC · Technician 401" },
  ],
});

export const selectTechnicianShift = select({
  label: "Select Technician Shift",
  from: "dispatch/technician-shifts",
  search: {
    technicianId: described(technicianShiftFilters.technicianId, "Only list shifts of this technician."),
  },
  inactive: { active: "Any" },
  order: "newest",
  entry: ({ id, title, start, technicianId }: Infer<typeof technicianShift>) =>
    numberLabel(id, title, timeLabel(start), `Technician ${technicianId}`),
  example: [
    { key: "7702", label: "#7702 · On Call · 2026-03-14 13:00 UTC · Technician 402" },
    { key: "7701", label: "#7701 · Day Shift · 2026-03-10 13:00 UTC · Technician 401" },
  ],
});

export const selectTeam = select({
  label: "Select Team",
  from: "dispatch/teams",
  inactive: { includeInactive: "true" },
  order: "name",
  entry: nameLabel,
  example: [
    { key: "7801", label: "Install Crew (ID: 7801)" },
    { key: "7802", label: "North Team (ID: 7802)" },
  ],
});

export const selectTechnicianSkill = select({
  label: "Select Technician Skill",
  from: "dispatch/technician-skills",
  search: {
    technicianId: described(technicianSkillFilters.technicianId, "Only list skills of this technician."),
  },
  inactive: { active: "Any" },
  order: "name",
  entry: ({ id, name, technicianId }: Infer<typeof technicianSkill>) =>
    `${name} · Technician ${technicianId} (ID: ${id})`,
  example: [
    { key: "401_12", label: "Heat pumps · Technician 401 (ID: 401_12)" },
    { key: "402_13", label: "Water heaters · Technician 402 (ID: 402_13)" },
  ],
});

export const selectZone = select({
  label: "Select Zone",
  from: "dispatch/zones",
  inactive: { active: "Any" },
  order: "name",
  entry: (one: Infer<typeof zone>) => nameLabel(one),
  example: [
    { key: "101", label: "North (ID: 101)" },
    { key: "102", label: "South (ID: 102)" },
  ],
});
