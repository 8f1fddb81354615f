import { sandboxed } from "./finding/sandbox";

const { store, run } = sandboxed();

/** A project with a job, and a job without a project at the same location. */
const parts = async () => {
  const attached = store()
    .jobs.all()
    .find(({ projectId }) => projectId !== null)!;
  const { locationId, projectId } = attached;
  const { id: otherId } = await run("createProject", { locationId: String(locationId), name: "Rewiring" });
  return { jobId: String(attached.id), projectId: String(projectId), otherId: String(otherId) };
};

test("a job is moved from one project to another", async () => {
  const { jobId, projectId, otherId } = await parts();
  const move = { projectId: otherId, jobId };
  await expect(run("attachJobToProject", move)).rejects.toThrow(
    `Job ${jobId} belongs to project ${projectId}. Detach it first`,
  );
  await run("detachJobFromProject", { jobId });
  expect((await run("getProject", { projectId })).jobIds).not.toContain(Number(jobId));
  await run("detachJobFromProject", { jobId });
  await run("attachJobToProject", move);
  await run("attachJobToProject", move);
  expect((await run("getProject", { projectId: otherId })).jobIds).toEqual([Number(jobId)]);
  expect((await run("getJob", { jobId })).projectId).toBe(Number(otherId));
});

test("only a job at the project's location can be attached", async () => {
  const { otherId } = await parts();
  const { locationId } = store().projects.get(Number(otherId))!;
  const elsewhere = store()
    .jobs.all()
    .find((job) => job.projectId === null && job.locationId !== locationId)!;
  await expect(
    run("attachJobToProject", { projectId: otherId, jobId: String(elsewhere.id) }),
  ).rejects.toThrow("is not at the location of project");
  await expect(run("attachJobToProject", { projectId: "1", jobId: String(elsewhere.id) })).rejects.toThrow(
    "Project 1 was not found",
  );
});

test("notes are listed with the pinned ones first", async () => {
  const { otherId } = await parts();
  await run("createProjectNote", { projectId: otherId, text: "Permit is approved", pinToTop: "true" });
  await run("createProjectNote", { projectId: otherId, text: "The crane arrives on Tuesday" });
  const { data } = await run("listProjectNotes", { projectId: otherId });
  expect(data).toMatchObject([
    { text: "Permit is approved", isPinned: true },
    { text: "The crane arrives on Tuesday", isPinned: false },
  ]);
  expect(store().projectNotes.all().at(-1)).toMatchObject({ projectId: Number(otherId), active: true });
});

test("a message is answered on the same project only", async () => {
  const { projectId, otherId } = await parts();
  const [author, reader] = store().employees.all();
  const message = { body: "The permit is ready", createdByEmployeeId: String(author!.id) };
  const { id } = await run("createProjectMessage", { projectId, ...message });
  const answer = {
    body: "Picked up",
    createdByEmployeeId: String(reader!.id),
    parentMessageId: String(id),
    addParentMessageSenderToRecipients: "true",
  };
  const { id: answerId } = await run("createProjectMessage", { projectId, ...answer });
  expect(store().projectMessages.get(answerId)).toMatchObject({
    parentMessageId: id,
    recipientIds: [author!.id],
  });
  await expect(run("createProjectMessage", { projectId: otherId, ...answer })).rejects.toThrow(
    `The project has no message ${id}`,
  );
});

test("statuses, sub-statuses and types of projects are listed and read", async () => {
  const statuses = await run("listProjectStatuses", { name: "hold" });
  const [status] = statuses.data;
  expect(await run("getProjectStatus", { projectStatusId: String(status.id) })).toEqual(status);
  const subStatuses = await run("listProjectSubStatuses", { statusId: String(status.id), fetchAll: true });
  expect(subStatuses.data).toMatchObject([{ statusId: status.id }, { statusId: status.id }]);
  const inactive = await run("listProjectSubStatuses", { active: "False" });
  expect(inactive.data).toMatchObject([{ active: false }]);
  const { id } = inactive.data[0];
  expect(await run("getProjectSubStatus", { projectSubStatusId: String(id) })).toEqual(inactive.data[0]);
  const types = await run("listProjectTypes", { fetchAll: true });
  expect(types.data.length).toBeGreaterThan(2);
  expect(await run("getProjectType", { projectTypeId: String(types.data[0].id) })).toEqual(types.data[0]);
  await expect(run("getProjectType", { projectTypeId: "1" })).rejects.toThrow("404");
});
