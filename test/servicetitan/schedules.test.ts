import { createHarness } from "@prismatic-io/spectral/dist/testing";
import component from "../../src/servicetitan";
import nock from "../support/nock";
import { connection, origin } from "./connection";

const harness = createHarness(component as never);
const run = (key: string, params: object) => harness.action(key, { connection, ...params } as never);
const path = "/dispatch/v2/tenant/4150001";

const appointment = {
  technicianId: "401",
  start: "2026-03-10T13:00:00Z",
  duration: "1:30",
  name: "Safety meeting",
};

const stored = {
  id: 7601,
  technicianId: 401,
  start: "2026-03-10T13:00:00Z",
  duration: "01:30:00",
  name: "Safety meeting",
  timesheetCodeId: 752,
  summary: "Ladders",
  allDay: false,
  showOnTechnicianSchedule: true,
  clearDispatchBoard: true,
  clearTechnicianView: false,
  removeTechnicianFromCapacityPlanning: true,
  active: true,
};
const { id: _id, active: _active, ...keptFields } = stored;

afterEach(() => nock.cleanAll());

describe("an update of a non-job appointment", () => {
  const update = async (params: object, current: object = stored) => {
    const sent: unknown[] = [];
    nock(origin).get(`${path}/non-job-appointments/7601`).reply(200, current);
    nock(origin)
      .put(`${path}/non-job-appointments/7601`)
      .reply((_, body) => {
        sent.push(body);
        return [200, stored];
      });
    await run("updateNonJobAppointment", { nonJobAppointmentId: "7601", ...params });
    expect(sent).toHaveLength(1);
    return sent[0];
  };

  it("keeps the fields that nobody touched", async () => {
    expect(await update({ name: "Ladder training", recurrence: { repeat: "", daysOfWeek: [] } })).toEqual({
      ...keptFields,
      name: "Ladder training",
    });
  });

  it("keeps what is not cleared, and clears the rest", async () => {
    expect(await update({ fieldsToClear: ["summary", "allDay"] })).toEqual({
      ...keptFields,
      summary: null,
      allDay: null,
    });
  });

  it("leaves out the timesheet code 0, which stands for none", async () => {
    const { timesheetCodeId: _, ...others } = keptFields;
    expect(await update({ name: "Lunch" }, { ...stored, timesheetCodeId: 0 })).toEqual({
      ...others,
      name: "Lunch",
    });
  });

  it("is not sent if its recurrence ends before the start that is kept", async () => {
    const recurrence = { repeat: "true", frequency: "Daily", endType: "On", endOn: "2026-03-01" };
    await expect(update({ recurrence })).rejects.toThrow("End On must be after Start");
  });
});

describe("a duration", () => {
  const sentFor = async (duration: unknown) => {
    const sent: { duration?: string }[] = [];
    nock(origin)
      .post(`${path}/non-job-appointments`)
      .reply((_, body) => {
        sent.push(body as object);
        return [200, stored];
      });
    await run("createNonJobAppointment", { ...appointment, duration });
    return sent[0]?.duration;
  };

  it.each([
    ["1:30", "01:30:00"],
    ["01:30:15", "01:30:15"],
    ["90", "01:30:00"],
    [90, "01:30:00"],
    ["36:00", "1.12:00:00"],
    ["1.12:00:00", "1.12:00:00"],
    [" 24:00 ", "1.00:00:00"],
  ])("%p is sent as %s", async (typed, sent) => {
    expect(await sentFor(typed)).toBe(sent);
  });

  it.each(["0", "00:00", "1h", "1.5", "-30", "1:75", "PT1H", "1:30:99"])("%p is rejected", async (typed) => {
    await expect(sentFor(typed)).rejects.toThrow("Duration must be hours and minutes such as 01:30");
  });
});

const daily = { repeat: "true", frequency: "Daily", endType: "Never" };

test.each([
  [{ frequency: "Daily" }, "Frequency has a value, so Repeat must be Yes."],
  [{ repeat: "false", endOn: "2026-06-30" }, "End On has a value, so Repeat must be Yes."],
  [{ repeat: "true" }, "Frequency is required if Repeat is Yes."],
  [{ repeat: "true", frequency: "Daily" }, "End Type is required if Repeat is Yes."],
  [{ ...daily, frequency: "Weekly" }, "Days of Week is required if Frequency is Weekly."],
  [{ ...daily, endType: "After" }, "Count Occurrences is required if End Type is After."],
  [{ ...daily, endType: "On" }, "End On is required if End Type is On."],
  [{ ...daily, endType: "On", endOn: "2026-03-10" }, "End On must be after Start"],
  [{ ...daily, interval: "0" }, "Interval must be a whole number of at least 1"],
])("the recurrence %j is rejected", async (recurrence, message) => {
  await expect(run("createNonJobAppointment", { ...appointment, recurrence })).rejects.toThrow(message);
});

const shift = {
  technicianIds: ["401"],
  shiftType: "Normal",
  title: "Day Shift",
  start: "2026-03-10T13:00:00Z",
  end: "2026-03-10T22:00:00Z",
  repeatType: "Never",
};

test.each([
  [{ end: "2026-03-10T13:00:00Z" }, "End must be after Start"],
  [{ repeatType: "Daily" }, "Repeat End Date is required if Repeat Type is Daily."],
  [{ repeatType: "Weekly", repeatEndDate: "2026-06-30" }, "Shift Days is required if Repeat Type is Weekly."],
  [{ repeatType: "Daily", repeatEndDate: "2026-03-01" }, "Repeat End Date must be after Start"],
  [{ technicianIds: [] }, "Technician IDs must contain at least one value."],
])("the shift %j is rejected", async (wrong, message) => {
  await expect(run("createTechnicianShift", { ...shift, ...wrong })).rejects.toThrow(message);
});

test("an update of a shift may move only its end, but not before a start that is given", async () => {
  nock(origin)
    .patch(`${path}/technician-shifts/7701`, { end: shift.end })
    .reply(200, { technicianShifts: [] });
  await run("updateTechnicianShift", { technicianShiftId: "7701", end: shift.end });
  await expect(
    run("updateTechnicianShift", { technicianShiftId: "7701", start: shift.end, end: shift.start }),
  ).rejects.toThrow("End must be after Start");
});

test.each([
  [{}, "Start is required."],
  [{ start: "", end: "" }, "Start is required."],
  [{ start: "2026-03-10" }, "End is required."],
  [{ end: "2026-03-10" }, "Start is required."],
  [{ start: "2026-03-10", end: "2026-03-10" }, "End must be after Start"],
  [{ start: "2026-03-10", end: "2026-03-09" }, "End must be after Start"],
  [{ start: "1970-01-01", end: "2100-01-01" }, "End must be at most 366 days after Start"],
])("the period %j does not delete any shift", async (period, message) => {
  const sent = nock(origin).post(`${path}/technician-shifts/bulk-delete`).reply(200, {});
  await expect(run("deleteTechnicianShifts", period)).rejects.toThrow(message);
  expect(sent.isDone()).toBe(false);
});

test("an empty list of skills does not remove the skills of a technician", async () => {
  const replace = { technicianId: "401", skillIds: [], replaceExistingSkills: "true" };
  await expect(run("assignTechnicianSkills", replace)).rejects.toThrow(
    "Skill IDs must contain at least one value.",
  );
});

test.each(["401", "401_", "x_12"])("the technician skill %s is rejected", async (technicianSkillId) => {
  await expect(run("getTechnicianSkill", { technicianSkillId })).rejects.toThrow(
    "Technician Skill ID must be a technician's ID and a skill's ID such as 401_12",
  );
});
