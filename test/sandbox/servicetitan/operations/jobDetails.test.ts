import { virtualClock } from "../../../../sandbox/core";
import { type Client, start } from "../client";

let box: Client;
let jobId: number;
beforeEach(async () => {
  box = await start({ clock: virtualClock("2026-02-01T08:00:00Z") });
  jobId = box.store.jobs.all()[0]!.id;
});

it("lists pinned notes first, then the newest", async () => {
  const path = `jpm/v2 jobs/${jobId}/notes`;
  for (const body of [{ text: "first" }, { text: "pinned", pinToTop: true }, { text: "last" }])
    expect((await box.call("POST", path, body)).body).toMatchObject({ isPinned: body.pinToTop ?? false });
  const { data, totalCount } = (await box.get(`${path}?includeTotal=true`)).body;
  expect(data.map(({ text }: { text: string }) => text)).toEqual(["pinned", "last", "first"]);
  expect(totalCount).toBe(3);
  expect(Object.keys(data[0]).sort()).toEqual(["createdById", "createdOn", "isPinned", "modifiedOn", "text"]);
  expect((await box.call("POST", path, { pinToTop: true })).body.errors).toHaveProperty("text");
  expect((await box.get(`${path}?sort=Id`)).status).toBe(400);
  expect((await box.get("jpm/v2 export/job-notes?includeRecentChanges=true")).body.data.at(-1)).toMatchObject(
    { text: "last", jobId, active: true },
  );
});

it("attaches equipment to a job and detaches it", async () => {
  const path = `jpm/v2 jobs/${jobId}/equipment`;
  const [one, two, three] = box.store.installedEquipment.all().map(({ id }) => id);
  const attach = (...equipmentIds: unknown[]) => box.call("POST", path, { equipmentIds });
  expect((await box.get(path)).body).toEqual({ equipmentIds: [] });
  expect((await attach(one, two)).body).toEqual({ equipmentIds: [one, two] });
  expect((await attach(two, three)).body).toEqual({ equipmentIds: [one, two, three] });
  expect((await box.get(`jpm/v2 jobs?equipmentIds=${three}`)).body.data).toMatchObject([{ id: jobId }]);
  const detached = await box.call("DELETE", path, { equipmentIds: [one, two] });
  expect([detached.status, detached.bytes.length]).toEqual([204, 0]);
  expect((await box.call("DELETE", `${path}/${three}`)).status).toBe(204);
  expect((await box.call("DELETE", `${path}/${three}`)).status).toBe(404);
  expect((await box.get(path)).body).toEqual({ equipmentIds: [] });
  expect((await attach(one, 7)).body.errors).toHaveProperty(["equipmentIds[1]"]);
  for (const wrong of [[], ["4001"]]) expect((await attach(...wrong)).status).toBe(400);
  expect((await box.call("DELETE", path)).status).toBe(400);
});

describe("files of a job", () => {
  const bytes = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x00, 0xff, 0xfe]);
  const form = (name = "file") => {
    const data = new FormData();
    data.append(name, new Blob([bytes], { type: "image/png" }), "data plate.png");
    return data;
  };

  it("are uploaded, listed and downloaded unchanged", async () => {
    const path = `forms/v2 jobs/${jobId}/attachments`;
    expect((await box.call("POST", path, form())).body).toEqual({ fileName: "data plate.png" });
    expect((await box.call("POST", path, form())).status).toBe(200);
    const { data } = (await box.get(`${path}?sort=-Id&createdOnOrAfter=2026-02-01`)).body;
    expect(data).toMatchObject([{ fileName: "data plate.png" }, { fileName: "data plate.png" }]);
    const file = await box.get(`forms/v2 jobs/attachment/${data[0].id}`);
    expect([file.bytes, file.headers.get("content-type")]).toEqual([bytes, "image/png"]);
  });

  it("are seeded", async () => {
    const [seeded] = box.store.jobAttachments.all();
    const file = await box.get(`forms/v2 jobs/attachment/${seeded!.id}`);
    expect(file.bytes.toString()).toBe(box.store.jobs.get(seeded!.jobId)!.summary);
  });

  it("are refused for a job, a field or an attachment that does not exist", async () => {
    expect((await box.call("POST", "forms/v2 jobs/1/attachments", form())).status).toBe(400);
    expect((await box.call("POST", `forms/v2 jobs/${jobId}/attachments`, form("upload"))).status).toBe(400);
    expect((await box.get("forms/v2 jobs/1/attachments")).status).toBe(400);
    expect((await box.get("forms/v2 jobs/attachment/1")).status).toBe(404);
  });
});

describe("job types", () => {
  const path = "jpm/v2 job-types";

  it("are created with the API's defaults", async () => {
    const { status, body } = await box.call("POST", path, { name: "Tune-Up", class: "Maintenance" });
    expect([status, body]).toMatchObject([
      200,
      { name: "Tune-Up", class: "Maintenance", priority: "Normal", skills: [], active: true },
    ]);
    expect((await box.get(`${path}/${body.id}`)).body).toEqual(body);
  });

  it("replace or merge their custom fields, and replace other lists", async () => {
    const { id } = (await box.call("POST", path, { name: "x", customFieldTypeIds: [4501], skills: ["a"] }))
      .body;
    const patch = async (body: object) => (await box.call("PATCH", `${path}/${id}`, body)).body;
    const merged = await patch({ customFieldTypeIds: [4502], customFieldsUpdateMode: "Merge", skills: [] });
    expect(merged).toMatchObject({ customFieldTypeIds: [4501, 4502], skills: [] });
    expect(await patch({ customFieldTypeIds: [4503], soldThreshold: 0 })).toMatchObject({
      customFieldTypeIds: [4503],
      soldThreshold: 0,
    });
    expect(await patch({ soldThreshold: null })).toMatchObject({ soldThreshold: null });
  });

  it.each([
    [{ businessUnitIds: [7] }, "businessUnitIds[0]"],
    [{ tagTypeIds: [7] }, "tagTypeIds[0]"],
    // A custom field of projects.
    [{ customFieldTypeIds: [4511] }, "customFieldTypeIds[0]"],
    [{ priority: "Soon" }, "priority"],
    [{ jobClass: "x" }, "jobClass"],
    [{ name: null }, "name"],
  ])("reject %j", async (wrong, name) => {
    for (const [method, to] of [
      ["POST", path],
      ["PATCH", `${path}/3201`],
    ] as const) {
      const refused = await box.call(method, to, { name: "x", ...wrong });
      expect([refused.status, Object.keys(refused.body.errors)]).toEqual([400, [name]]);
    }
  });
});
