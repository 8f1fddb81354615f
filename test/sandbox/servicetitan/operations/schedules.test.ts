import { virtualClock } from "../../../../sandbox/core";
import { type Client, idsOf, start } from "../client";

let box: Client;
beforeEach(async () => {
  box = await start({ clock: virtualClock("2026-02-01T08:00:00Z") });
});

/** The IDs that a list returns. */
const listed = async (path: string) => idsOf(await box.get(path));

const technician = () => box.store.technicians.all()[0]!.id;

describe("non-job appointments", () => {
  const path = "dispatch/v2 non-job-appointments";
  const meeting = () => ({
    technicianId: technician(),
    start: "2026-02-02T13:00:00Z",
    duration: "01:30:00",
    name: "Safety meeting",
  });

  it("are created, read, replaced and deleted", async () => {
    const repeating = {
      ...meeting(),
      summary: "Ladders",
      repeat: true,
      frequency: "Weekly",
      endType: "After",
      countOccurrences: 4,
      daysOfWeek: "Monday, Friday",
    };
    const created = (await box.call("POST", path, repeating)).body;
    expect(created).toMatchObject({
      summary: "Ladders",
      timesheetCodeId: 0,
      allDay: false,
      active: true,
      repeat: true,
      frequency: 1,
      endType: 1,
      countOccurrences: 4,
      daysOfWeek: "Monday, Friday",
    });
    const read = (await box.get(`${path}/${created.id}`)).body;
    expect(read).toMatchObject({ id: created.id, summary: "Ladders" });
    expect(Object.keys(read)).not.toContain("repeat");

    const replaced = (await box.call("PUT", `${path}/${created.id}`, { ...meeting(), allDay: true })).body;
    expect(replaced).toMatchObject({ id: created.id, summary: "", allDay: true });

    const deleted = await box.call("DELETE", `${path}/${created.id}`);
    expect([deleted.status, deleted.body.id]).toEqual([200, created.id]);
    expect((await box.call("DELETE", `${path}/${created.id}`)).status).toBe(404);
    expect((await box.call("PUT", `${path}/${created.id}`, meeting())).status).toBe(409);
    expect(await listed(`${path}?activeOnly=true&ids=${created.id}`)).toEqual([]);
    expect(await listed(`${path}?ids=${created.id}`)).toEqual([created.id]);
  });

  it.each([
    [{ duration: "90" }, "duration"],
    [{ name: "" }, "name"],
    [{ technicianId: 1 }, "technicianId"],
    [{ timesheetCodeId: 0 }, "timesheetCodeId"],
    [{ repeat: true }, "frequency"],
    [{ repeat: true, frequency: "Daily", endType: "After" }, "countOccurrences"],
    [{ repeat: true, frequency: "Daily", endType: "On" }, "endOn"],
    [{ daysOfWeek: "Mon" }, "daysOfWeek"],
    [{ memo: "x" }, "memo"],
  ])("reject %j", async (wrong, name) => {
    const refused = await box.call("POST", path, { ...meeting(), ...wrong });
    expect([refused.status, Object.keys(refused.body.errors)]).toEqual([400, [name]]);
  });

  it("are filtered", async () => {
    const all = box.store.nonJobAppointments.all();
    const { technicianId } = all[0]!;
    const query = `technicianId=${technicianId}&startsOnOrBefore=2026-01-10T00:00:00Z`;
    const expected = all.filter((row) => row.technicianId === technicianId && row.start <= "2026-01-10");
    expect(await listed(`${path}?${query}&pageSize=100`)).toEqual(expected.map(({ id }) => id));
    expect((await box.get(`${path}/1`)).status).toBe(400);
  });
});

describe("technician shifts", () => {
  const path = "dispatch/v2 technician-shifts";
  const shift = () => ({
    technicianIds: [technician()],
    shiftType: "Normal",
    title: "Day Shift",
    start: "2026-03-02T13:00:00Z",
    end: "2026-03-02T22:00:00Z",
    repeatType: "Never",
  });

  it("are created one by one or as a series, changed and deleted", async () => {
    const one = (await box.call("POST", path, shift())).body;
    expect(one).toMatchObject({ created: true, technicianShifts: [{ title: "Day Shift" }] });
    const [{ id }] = one.technicianShifts;

    const two = box.store.technicians.all().slice(0, 2);
    const series = {
      ...shift(),
      technicianIds: two.map((row) => row.id),
      repeatType: "Weekly",
      repeatEndDate: "2026-03-20T00:00:00Z",
      repeatInterval: 2,
      shiftDays: "Monday, Wednesday",
    };
    const shifts = (await box.call("POST", path, series)).body.technicianShifts as { start: string }[];
    const days = ["2026-03-02", "2026-03-04", "2026-03-16", "2026-03-18"];
    expect(shifts.map(({ start }) => start.slice(0, 10))).toEqual(days.flatMap((day) => [day, day]));
    const daily = { ...shift(), repeatType: "Daily", repeatEndDate: "2026-03-04T23:00:00Z" };
    expect((await box.call("POST", path, daily)).body.technicianShifts).toHaveLength(3);

    const changed = await box.call("PATCH", `${path}/${id}`, { title: "Late Shift", timesheetCodeId: null });
    expect(changed.body.technicianShifts).toMatchObject([{ id, title: "Late Shift" }]);
    const early = await box.call("PATCH", `${path}/${id}`, { end: "2026-03-02T12:00:00Z" });
    expect(early.status).toBe(400);
    expect((await box.call("DELETE", `${path}/${id}`)).body.id).toBe(id);
    expect((await box.call("DELETE", `${path}/${id}`)).status).toBe(404);
    expect((await box.get(`${path}/${id}`)).body.active).toBe(false);
  });

  it("within a period are deleted for all technicians", async () => {
    const period = { start: "2026-01-13T00:00:00Z", end: "2026-01-14T00:00:00Z" };
    const query = `startsOnOrAfter=${period.start}&endsOnOrBefore=${period.end}&pageSize=500`;
    const ids = await listed(`${path}?${query}`);
    expect(ids.length).toBeGreaterThan(10);
    const { deletedIds } = (await box.call("POST", `${path}/bulk-delete`, period)).body;
    expect(deletedIds).toEqual(ids);
    expect(await listed(`${path}?${query}`)).toEqual([]);
    expect((await box.call("POST", `${path}/bulk-delete`, { start: period.start })).status).toBe(400);
  });

  it.each([
    [{ technicianIds: [] }, "technicianIds"],
    [{ technicianIds: [1] }, "technicianIds[0]"],
    [{ end: "2026-03-02T12:00:00Z" }, "end"],
    [{ repeatType: "Daily" }, "repeatEndDate"],
    [{ repeatType: "Weekly", repeatEndDate: "2026-03-20T00:00:00Z" }, "shiftDays"],
    [{ repeatType: "Daily", repeatEndDate: "2026-03-20T00:00:00Z", repeatInterval: 0 }, "repeatInterval"],
    [{ repeatType: "Daily", repeatEndDate: "2036-03-20T00:00:00Z" }, "repeatEndDate"],
  ])("reject %j", async (wrong, name) => {
    const refused = await box.call("POST", path, { ...shift(), ...wrong });
    expect([refused.status, Object.keys(refused.body.errors)]).toEqual([400, [name]]);
  });
});

it("creates a team once, and deactivates it", async () => {
  const path = "dispatch/v2 teams";
  const { created, ...team } = (await box.call("POST", path, { active: true, name: "Boiler Crew" })).body;
  expect(created).toBe(true);
  const again = await box.call("POST", path, { active: true, name: "boiler crew" });
  expect(again.body).toEqual({ ...team, created: false });
  expect((await box.get(`${path}/${team.id}`)).body).toEqual(team);
  expect((await box.call("DELETE", `${path}/${team.id}`)).status).toBe(200);
  expect((await box.call("DELETE", `${path}/${team.id}`)).status).toBe(404);
  expect(await listed(path)).not.toContain(team.id);
  expect(await listed(`${path}?includeInactive=true`)).toContain(team.id);
});

it("creates zones, changes some of their fields, and deletes them", async () => {
  const path = "dispatch/v2 zones";
  const [unit] = box.store.businessUnits.all();
  const zone = { name: "Lakeside", zips: ["43215"], serviceDaysIds: [2, 4], businessUnits: [unit!.id] };
  const created = (await box.call("POST", path, zone)).body;
  expect(created).toMatchObject({ ...zone, active: true, cities: [] });
  const changed = (await box.call("PATCH", `${path}/${created.id}`, { cities: ["Dublin"], zips: null })).body;
  expect(changed).toMatchObject({ ...zone, zips: [], cities: ["Dublin"] });
  expect((await box.get(`${path}/${created.id}`)).body).toMatchObject({
    serviceDays: ["Monday", "Wednesday"],
    technicians: [],
  });
  expect((await box.call("POST", path, { businessUnits: [1] })).status).toBe(400);
  expect((await box.call("POST", path, { serviceDaysIds: [8] })).status).toBe(400);
  expect((await box.call("DELETE", `${path}/${created.id}`)).status).toBe(200);
  expect((await box.call("DELETE", `${path}/${created.id}`)).status).toBe(400);
  expect(await listed(path)).not.toContain(created.id);
});

describe("technician skills", () => {
  const path = "dispatch/v2 technician-skills";
  const settings = async (id: number) =>
    (await box.get(`settings/v2 technicians/${id}`)).body.skills.map((skill: { name: string }) => skill.name);

  it("are created, assigned, replaced and removed, for Settings as well", async () => {
    const id = technician();
    const created = (await box.call("POST", path, { technicianId: id, name: "Boilers", active: true })).body;
    expect(created).toMatchObject({ name: "Boilers", technicianId: id, jobTypeIds: [] });
    expect(await settings(id)).toContain("Boilers");
    const skillId = Number(created.id.split("_")[1]);

    const other = box.store.technicians.all()[1]!;
    const assignment = { technicianId: other.id, skillIds: [skillId], replaceExistingSkills: false };
    const added = (await box.call("PATCH", path, assignment)).body;
    expect(added.technicianSkills).toHaveLength(other.skills.length);
    const replaced = (await box.call("PATCH", path, { ...assignment, replaceExistingSkills: true })).body;
    expect(replaced).toMatchObject({ updated: true, technicianSkills: [{ id: `${other.id}_${skillId}` }] });
    expect(await settings(other.id)).toEqual(["Boilers"]);

    const own = `${path}/${other.id}_${skillId}`;
    expect((await box.get(own)).body.name).toBe("Boilers");
    expect((await box.call("DELETE", own)).body).toEqual({ id: `${other.id}_${skillId}` });
    expect((await box.call("DELETE", own)).status).toBe(404);
    expect(await listed(`${path}?technicianId=${other.id}`)).toEqual([]);
  });

  it.each([
    ["GET", `${path}/1001`, undefined, 400],
    ["POST", path, { technicianId: 1, name: "Boilers", active: true }, 404],
    ["POST", path, { technicianId: 1001, name: "Heat pumps", active: true }, 400],
    ["PATCH", path, { technicianId: 1001, skillIds: [1], replaceExistingSkills: true }, 400],
  ])("reject %s %s %j", async (method, url, body, status) => {
    expect((await box.call(method, url, body)).status).toBe(status);
  });
});
