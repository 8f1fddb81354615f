import type { Row } from "../../support/requests";

const path = "/dispatch/v2/tenant/4150001";

const appointment = {
  technicianId: "401",
  start: "2026-03-10T09:00:00-04:00",
  duration: "01:30:00",
  name: "Safety meeting",
};
const sentAppointment = { ...appointment, technicianId: 401, start: "2026-03-10T13:00:00.000Z" };

const shift = {
  shiftType: "normal",
  title: "Day Shift",
  start: "2026-03-10T13:00:00Z",
  end: "2026-03-10T22:00:00Z",
};
const sentShift = { ...shift, shiftType: "Normal" };

const nonJobAppointments: Row[] = [
  {
    key: "listNonJobAppointments",
    params: {
      ids: ["7601", "7602"],
      technicianId: "401",
      startsOnOrBefore: "2026-04-01",
      timesheetCodeId: "752",
      activeOnly: "true",
      showOnTechnicianSchedule: "false",
    },
    method: "GET",
    path: `${path}/non-job-appointments`,
    query: {
      ids: "7601,7602",
      technicianId: "401",
      startsOnOrBefore: "2026-04-01T00:00:00Z",
      timesheetCodeId: "752",
      activeOnly: "true",
      showOnTechnicianSchedule: "false",
    },
  },
  {
    key: "getNonJobAppointment",
    params: { nonJobAppointmentId: "7601" },
    method: "GET",
    path: `${path}/non-job-appointments/7601`,
  },
  {
    key: "createNonJobAppointment",
    params: { ...appointment, recurrence: { repeat: "", daysOfWeek: [] }, allDay: "" },
    method: "POST",
    path: `${path}/non-job-appointments`,
    body: sentAppointment,
  },
  {
    key: "createNonJobAppointment",
    name: "repeats",
    params: {
      ...appointment,
      timesheetCodeId: "752",
      summary: "Ladders",
      allDay: "false",
      clearDispatchBoard: "true",
      recurrence: {
        repeat: "true",
        frequency: "weekly",
        interval: "2",
        daysOfWeek: ["Monday", "wednesday"],
        endType: "On",
        endOn: "2026-06-30",
      },
    },
    method: "POST",
    path: `${path}/non-job-appointments`,
    body: {
      ...sentAppointment,
      timesheetCodeId: 752,
      summary: "Ladders",
      allDay: false,
      clearDispatchBoard: true,
      repeat: true,
      frequency: "Weekly",
      interval: 2,
      daysOfWeek: "Monday, Wednesday",
      endType: "On",
      endOn: "2026-06-30T00:00:00Z",
    },
  },
  {
    key: "updateNonJobAppointment",
    params: {
      nonJobAppointmentId: "7601",
      ...appointment,
      summary: "Ladders",
      allDay: "false",
      showOnTechnicianSchedule: "true",
      clearDispatchBoard: "false",
      clearTechnicianView: "true",
      fieldsToClear: ["timesheetCodeId", "removeTechnicianFromCapacityPlanning", "daysOfWeek", "endOn"],
    },
    method: "PUT",
    path: `${path}/non-job-appointments/7601`,
    body: {
      ...sentAppointment,
      summary: "Ladders",
      allDay: false,
      showOnTechnicianSchedule: true,
      clearDispatchBoard: false,
      clearTechnicianView: true,
      timesheetCodeId: null,
      removeTechnicianFromCapacityPlanning: null,
      daysOfWeek: null,
      endOn: null,
    },
  },
  {
    key: "deleteNonJobAppointment",
    params: { nonJobAppointmentId: "7601" },
    method: "DELETE",
    path: `${path}/non-job-appointments/7601`,
    reply: { message: "Deleted", id: 7601 },
  },
];

const technicianShifts: Row[] = [
  {
    key: "listTechnicianShifts",
    params: { technicianId: "401", shiftType: "oncall", titleContains: "Day", active: "any" },
    method: "GET",
    path: `${path}/technician-shifts`,
    query: { technicianId: "401", shiftType: "OnCall", titleContains: "Day", active: "Any" },
  },
  {
    key: "getTechnicianShift",
    params: { technicianShiftId: "7701" },
    method: "GET",
    path: `${path}/technician-shifts/7701`,
  },
  {
    key: "createTechnicianShift",
    params: { technicianIds: ["401", "402"], ...shift, repeatType: "never", shiftDays: [], note: "" },
    method: "POST",
    path: `${path}/technician-shifts`,
    body: { technicianIds: [401, 402], ...sentShift, repeatType: "Never" },
  },
  {
    key: "createTechnicianShift",
    name: "a series",
    params: {
      technicianIds: ["401"],
      ...shift,
      note: "Covers for Sam",
      timesheetCodeId: "751",
      repeatType: "Weekly",
      repeatEndDate: "2026-06-30",
      repeatInterval: "1",
      shiftDays: ["Monday", "Friday"],
    },
    method: "POST",
    path: `${path}/technician-shifts`,
    body: {
      technicianIds: [401],
      ...sentShift,
      note: "Covers for Sam",
      timesheetCodeId: 751,
      repeatType: "Weekly",
      repeatEndDate: "2026-06-30T00:00:00Z",
      repeatInterval: 1,
      shiftDays: "Monday, Friday",
    },
  },
  {
    key: "updateTechnicianShift",
    params: { technicianShiftId: "7701", title: "Late Shift", fieldsToClear: ["timesheetCodeId"] },
    method: "PATCH",
    path: `${path}/technician-shifts/7701`,
    body: { title: "Late Shift", timesheetCodeId: null },
  },
  {
    key: "deleteTechnicianShift",
    params: { technicianShiftId: "7701" },
    method: "DELETE",
    path: `${path}/technician-shifts/7701`,
    reply: { message: "Deleted", id: 7701 },
  },
  {
    key: "deleteTechnicianShifts",
    params: { start: "2026-03-10", end: "2026-03-17" },
    method: "POST",
    path: `${path}/technician-shifts/bulk-delete`,
    body: { start: "2026-03-10T00:00:00Z", end: "2026-03-17T00:00:00Z" },
    reply: { message: "Deleted", deletedIds: [7701] },
  },
];

const teams: Row[] = [
  {
    key: "listTeams",
    params: { includeInactive: "true", createdOnOrAfter: "2026-03-10" },
    method: "GET",
    path: `${path}/teams`,
    query: { includeInactive: "true", createdOnOrAfter: "2026-03-10T00:00:00Z" },
  },
  { key: "getTeam", params: { teamId: "7801" }, method: "GET", path: `${path}/teams/7801` },
  {
    key: "createTeam",
    params: { active: "false", name: "Install Crew" },
    method: "POST",
    path: `${path}/teams`,
    body: { active: false, name: "Install Crew" },
  },
  { key: "deleteTeam", params: { teamId: "7801" }, method: "DELETE", path: `${path}/teams/7801` },
];

const zones: Row[] = [
  {
    key: "listZones",
    params: { active: "false" },
    method: "GET",
    path: `${path}/zones`,
    query: { active: "False" },
  },
  { key: "getZone", params: { zoneId: "77" }, method: "GET", path: `${path}/zones/77` },
  {
    key: "createZone",
    params: {
      name: "North",
      zips: ["91203", 91204],
      cities: [],
      territoryNumbers: ["T-12"],
      serviceDaysEnabled: "true",
      serviceDaysIds: ["1", "3"],
      businessUnits: ["201"],
    },
    method: "POST",
    path: `${path}/zones`,
    body: {
      name: "North",
      zips: ["91203", "91204"],
      territoryNumbers: ["T-12"],
      serviceDaysEnabled: true,
      serviceDaysIds: [1, 3],
      businessUnits: [201],
    },
  },
  {
    key: "updateZone",
    params: { zoneId: "77", cities: ["Glendale"], zips: [], fieldsToClear: ["name", "locnNumbers"] },
    method: "PATCH",
    path: `${path}/zones/77`,
    body: { cities: ["Glendale"], name: null, locnNumbers: [] },
  },
  { key: "deleteZone", params: { zoneId: "77" }, method: "DELETE", path: `${path}/zones/77` },
];

const technicianSkills: Row[] = [
  {
    key: "listTechnicianSkills",
    params: { technicianId: "401", active: "any" },
    method: "GET",
    path: `${path}/technician-skills`,
    query: { technicianId: "401", active: "Any" },
  },
  {
    key: "getTechnicianSkill",
    params: { technicianSkillId: " 401_12" },
    method: "GET",
    path: `${path}/technician-skills/401_12`,
  },
  {
    key: "createTechnicianSkill",
    params: { technicianId: "401", name: "Heat pumps", active: "true" },
    method: "POST",
    path: `${path}/technician-skills`,
    body: { technicianId: 401, name: "Heat pumps", active: true },
  },
  {
    key: "assignTechnicianSkills",
    params: {
      technicianId: "401",
      skillIds: ["12", "402_13", "403_12", 14, "15, 16"],
      replaceExistingSkills: "false",
    },
    method: "PATCH",
    path: `${path}/technician-skills`,
    body: { technicianId: 401, skillIds: [12, 13, 14, 15, 16], replaceExistingSkills: false },
  },
  {
    key: "deleteTechnicianSkill",
    params: { technicianSkillId: "401_12" },
    method: "DELETE",
    path: `${path}/technician-skills/401_12`,
    reply: { id: "401_12" },
  },
];

/** The schedules of technicians, and what they are dispatched by. */
export const schedules: Row[] = [
  ...nonJobAppointments,
  ...technicianShifts,
  ...teams,
  ...zones,
  ...technicianSkills,
];
