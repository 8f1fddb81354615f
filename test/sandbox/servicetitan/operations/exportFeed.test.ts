import { virtualClock } from "../../../../sandbox/core";
import { type Client, idsOf, small, start } from "../client";

const MINUTE_MS = 60_000;

/** Starts a sandbox of 700 jobs, which is more than a page of the feed, with a clock of its own. */
const startFeed = async () => {
  const clock = virtualClock("2026-02-01T08:00:00Z");
  const box = await start({ clock, size: { ...small, jobs: 700 } });
  return { box, clock };
};

const feed = async (box: Client, query: string) => (await box.get(`jpm/v2 export/jobs?${query}`)).body;

/** Reads a feed to its end. */
const readAll = async (box: Client, from = "", parameters = "") => {
  const ids: number[] = [];
  let token = from;
  for (;;) {
    const page = await feed(box, `from=${encodeURIComponent(token)}${parameters}`);
    ids.push(...page.data.map(({ id }: { id: number }) => id));
    token = page.continueFrom;
    if (!page.hasMore) return { ids, token };
  }
};

it("returns every record once, in pages, and then no more", async () => {
  const { box } = await startFeed();
  const { ids, token } = await readAll(box);
  expect(ids).toHaveLength(700);
  expect(new Set(ids).size).toBe(700);
  expect(await feed(box, `from=${token}`)).toEqual({
    hasMore: false,
    continueFrom: expect.any(String),
    data: [],
  });
});

it("skips none of several records with the same timestamp at the end of a page", async () => {
  const { box } = await startFeed();
  const changed = box.store.jobs.all().slice(0, 600);
  const wanted = changed.map(({ id }) => id);
  box.store.jobs.changeAll(wanted, { modifiedOn: "2026-01-20T00:00:00Z" });
  const { ids } = await readAll(box, "2026-01-20");
  expect(ids).toEqual(wanted);
});

it("delays a change by 15 minutes, except with includeRecentChanges", async () => {
  const { box, clock } = await startFeed();
  const { token } = await readAll(box);
  const { id } = box.store.jobs.all()[3]!;
  await box.call("PATCH", `jpm/v2 jobs/${id}`, { summary: "changed" });
  expect((await readAll(box, token)).ids).toEqual([]);
  const recent = await readAll(box, token, "&includeRecentChanges=true");
  expect(recent.ids).toEqual([id]);
  // The same change again, as ServiceTitan documents.
  expect((await readAll(box, recent.token, "&includeRecentChanges=true")).ids).toEqual([id]);
  clock.advance(16 * MINUTE_MS);
  // The first access token has expired by now.
  const later = await box.call("GET", `jpm/v2 export/jobs?from=${token}`, undefined, {
    authorization: `Bearer ${await box.token()}`,
  });
  expect(idsOf(later)).toEqual([id]);
});

it("returns inactive and deleted records", async () => {
  const box = await start({ clock: virtualClock("2026-02-01T08:00:00Z"), size: small });
  const { lastAppointmentId: id } = box.store.jobs
    .all()
    .find((job) => job.appointmentCount === 2 && job.jobStatus === "Scheduled")!;
  await box.call("DELETE", `jpm/v2 appointments/${id}`);
  const appointments = "jpm/v2 export/appointments?from=2026-02-01&includeRecentChanges=true";
  expect((await box.get(appointments)).body.data).toMatchObject([{ id, active: false }]);
  const customers = await box.get("crm/v2 export/customers");
  expect(customers.body.data.some(({ active }: { active: boolean }) => !active)).toBe(true);
  const assignments = "dispatch/v2 export/appointment-assignments?includeRecentChanges=true";
  const inactive = idsOf(await box.get(`${assignments}&active=False`));
  expect(inactive.length).toBeGreaterThan(0);
  expect(idsOf(await box.get(assignments))).not.toContain(inactive[0]);
});

it.each([
  ["of another feed", (token: string) => token],
  ["that is not one", () => "bm90IEpTT04"],
])("rejects a continuation token %s", async (_, tokenFrom) => {
  const box = await start();
  const { continueFrom } = (await box.get("crm/v2 export/customers")).body;
  const rejected = await box.get(`crm/v2 export/locations?from=${tokenFrom(continueFrom)}`);
  expect([rejected.status, Object.keys(rejected.body.errors)]).toEqual([400, ["from"]]);
});
