import { sandboxed } from "./finding/sandbox";

const { store, run } = sandboxed();

test("forms are listed by status and name", async () => {
  const published = await run("listForms", { status: "Published", fetchAll: true });
  expect(
    published.data.every((form: { active: boolean; published: boolean }) => form.active && form.published),
  ).toBe(true);
  const [unpublished] = (await run("listForms", { status: "Unpublished" })).data;
  expect(unpublished).toMatchObject({ published: false });
  const named = await run("listForms", { name: unpublished.name, ids: [String(unpublished.id)] });
  expect(named.data).toEqual([unpublished]);
  const inactive = await run("listForms", { active: "False" });
  expect(inactive.data).toMatchObject([{ active: false }]);
});

test("the submissions for one job are found", async () => {
  const submission = store().formSubmissions.all()[0]!;
  const { id } = submission.owners.find(({ type }) => type === "Job")!;
  const { data } = await run("listFormSubmissions", {
    ownerType: "Job",
    ownerId: String(id),
    fetchAll: true,
  });
  expect(data.map((one: { id: number }) => one.id)).toContain(submission.id);
  const ofForm = await run("listFormSubmissions", { formIds: [String(submission.formId)], fetchAll: true });
  expect(ofForm.data).toContainEqual(expect.objectContaining({ id: submission.id }));
  const { name } = store().forms.get(submission.formId)!;
  expect(submission.formName).toBe(name);
  await expect(run("listFormSubmissions", { ownerId: String(id) })).rejects.toThrow(
    "Owner Type is required with Owner ID.",
  );
});
