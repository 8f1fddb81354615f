import { sandboxed } from "../finding/sandbox";

const { store, run, requestsOf } = sandboxed();

test("Fetch All reads a list of several pages", async () => {
  const { data, hasMore } = await run("callOperation", { operation: "GET crm/customers", fetchAll: true });
  expect(data).toHaveLength(
    store()
      .customers.all()
      .filter(({ active }) => active).length,
  );
  expect(hasMore).toBe(false);
  const some = await run("callOperation", {
    operation: "GET crm/customers",
    fetchAll: true,
    maximumRecords: "7",
  });
  expect(some.data).toHaveLength(7);
});

test("Fetch All reads an export feed to its end, and continues from there", async () => {
  const feed = { operation: "GET jpm/export/jobs", queryParams: { includeRecentChanges: "true" } };
  const all = await run("callOperation", { ...feed, fetchAll: true });
  expect(new Set(all.data.map(({ id }: { id: number }) => id)).size).toBe(store().jobs.all().length);
  const { data } = await run("callOperation", {
    operation: "GET jpm/export/jobs",
    queryParams: { from: all.continueFrom },
  });
  expect(data.length).toBeLessThan(all.data.length);
});

test("a page, a record, a change and a refusal", async () => {
  const { data } = await run("callOperation", {
    operation: "GET jpm/jobs",
    queryParams: { pageSize: 2, page: "1", jobStatus: "scheduled" },
  });
  expect(data).toHaveLength(2);
  const [{ id }] = data;
  await run("callOperation", {
    operation: "PATCH jpm/jobs/{id}",
    pathValues: { id },
    bodyFields: { summary: "Leak" },
  });
  const job = await run("callOperation", { operation: "GET jpm/jobs/{id}", pathValues: { id: String(id) } });
  expect(job).toMatchObject({ id, summary: "Leak" });
  await expect(
    run("callOperation", { operation: "GET jpm/jobs/{id}", pathValues: { id: 1 } }),
  ).rejects.toThrow("ServiceTitan 404 on GET jpm/jobs/1");
});

test("a file goes up and comes down", async () => {
  const { id } = store().jobs.all()[0]!;
  const bytes = Buffer.from("a data plate");
  await run("callOperation", {
    operation: "POST forms/jobs/{id}/attachments",
    pathValues: { id },
    file: { data: bytes, contentType: "image/png" },
    fileName: "plate.png",
  });
  const { data } = await run("callOperation", {
    operation: "GET forms/jobs/{jobId}/attachments",
    pathValues: { jobId: id },
  });
  const { id: file } = data.find(({ fileName }: { fileName: string }) => fileName.includes("plate"));
  const downloaded = await run("callOperation", {
    operation: "GET forms/jobs/attachment/{id}",
    pathValues: { id: file },
  });
  expect(Buffer.compare(downloaded, bytes)).toBe(0);
});

test("a mistake sends nothing", async () => {
  const sent = await requestsOf(async () => {
    await expect(run("callOperation", { operation: "GET jpm/jobs", queryParams: { x: 1 } })).rejects.toThrow(
      "x is unknown",
    );
  });
  expect(sent).toEqual([]);
});
