import { virtualClock } from "../../../../sandbox/servicetitan";
import { type Client, idsOf, small, start } from "../client";

const MINUTE = 60_000;
const clock = virtualClock("2026-02-01T08:00:00Z");
let box: Client;
beforeAll(async () => {
  box = await start({ clock, size: { ...small, jobs: 700 } });
});

const feed = async (query = "") => (await box.get(`jpm/v2 export/jobs?${query}`)).body;

/** Reads a feed to its end. */
const drain = async (from = "", extra = "") => {
  const ids: number[] = [];
  let place = from;
  for (;;) {
    const page = await feed(`from=${encodeURIComponent(place)}${extra}`);
    ids.push(...page.data.map(({ id }: { id: number }) => id));
    place = page.continueFrom;
    if (!page.hasMore) return { ids, place };
  }
};

it("gives every record once, in pages, and then nothing more", async () => {
  const { ids, place } = await drain();
  expect(ids).toHaveLength(700);
  expect(new Set(ids).size).toBe(700);
  expect(await feed(`from=${place}`)).toEqual({ hasMore: false, continueFrom: expect.any(String), data: [] });
});

it("loses none of many records with one timestamp at the end of a page", async () => {
  const same = box.store.jobs.all().slice(0, 600);
  box.store.jobs.changeAll(
    same.map(({ id }) => id),
    { modifiedOn: "2026-01-20T00:00:00Z" },
  );
  const { ids } = await drain("2026-01-20");
  expect(ids).toEqual(same.map(({ id }) => id));
});

it("holds a change back for fifteen minutes, unless recent ones are asked for", async () => {
  const { place } = await drain();
  const { id } = box.store.jobs.all()[3]!;
  await box.call("PATCH", `jpm/v2 jobs/${id}`, { summary: "changed" });
  expect((await drain(place)).ids).toEqual([]);
  const recent = await drain(place, "&includeRecentChanges=true");
  expect(recent.ids).toEqual([id]);
  // The same once more: that is what the API warns of.
  expect((await drain(recent.place, "&includeRecentChanges=true")).ids).toEqual([id]);
  // Past the life of the token, so this one asks with another.
  clock.advance(16 * MINUTE);
  const later = await box.call("GET", `jpm/v2 export/jobs?from=${place}`, undefined, {
    authorization: `Bearer ${await box.token()}`,
  });
  expect(idsOf(later)).toEqual([id]);
});

it("tells of what is inactive or deleted", async () => {
  const own = await start({ clock, size: small });
  const jobs = own.store.jobs.all();
  const { lastAppointmentId: id } = jobs.find(
    (job) => job.appointmentCount === 2 && job.jobStatus === "Scheduled",
  )!;
  await own.call("DELETE", `jpm/v2 appointments/${id}`);
  const appointments = "jpm/v2 export/appointments?from=2026-02-01&includeRecentChanges=true";
  expect((await own.get(appointments)).body.data).toMatchObject([{ id, active: false }]);
  const customers = await own.get("crm/v2 export/customers");
  expect(customers.body.data.some(({ active }: { active: boolean }) => !active)).toBe(true);
  const assignments = "dispatch/v2 export/appointment-assignments?includeRecentChanges=true";
  const inactive = idsOf(await own.get(`${assignments}&active=False`));
  expect(inactive.length).toBeGreaterThan(0);
  expect(idsOf(await own.get(assignments))).not.toContain(inactive[0]);
});

it("refuses a place of another feed", async () => {
  const own = await start({ clock, size: small });
  const { continueFrom } = (await own.get("crm/v2 export/customers")).body;
  const refused = await own.get(`crm/v2 export/locations?from=${continueFrom}`);
  expect([refused.status, Object.keys(refused.body.errors)]).toEqual([400, ["from"]]);
});
