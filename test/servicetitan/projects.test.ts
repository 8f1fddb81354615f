import { createHarness } from "@prismatic-io/spectral/dist/testing";
import component from "../../src/servicetitan";
import nock from "../support/nock";
import { connection, origin } from "./connection";

const harness = createHarness(component as never);
const run = (key: string, params: object) => harness.action(key, { connection, ...params } as never);
const path = "/jpm/v2/tenant/4150001";

const problem = (title: string) => ({ type: "about:blank", title, status: 400, traceId: "t-1", errors: {} });

const attach = { projectId: "5301", jobId: "5001" };

const refuseAttaching = () =>
  nock(origin)
    .post(`${path}/projects/5301/attach-job/5001`)
    .reply(400, problem("The job cannot be attached"));

const jobIn = (projectId: number | null) =>
  nock(origin).get(`${path}/jobs/5001`).reply(200, { id: 5001, projectId });

afterEach(() => nock.cleanAll());

test("attaching a job again succeeds, whatever the words of the refusal are", async () => {
  refuseAttaching();
  const read = jobIn(5301);
  await expect(run("attachJobToProject", attach)).resolves.toEqual({ data: {} });
  expect(read.isDone()).toBe(true);
});

test("attaching a job whose response was lost succeeds", async () => {
  nock(origin).post(`${path}/projects/5301/attach-job/5001`).reply(502, "");
  refuseAttaching();
  jobIn(5301);
  await expect(run("attachJobToProject", attach)).resolves.toEqual({ data: {} });
});

test("a job of another project is not attached, and the error names that project", async () => {
  refuseAttaching();
  jobIn(5302);
  await expect(run("attachJobToProject", attach)).rejects.toThrow(
    "The job cannot be attached (trace t-1). Job 5001 belongs to project 5302. Detach it first, with Detach Job from Project.",
  );
});

test.each([
  ["a job that belongs to no project", 200, { id: 5001, projectId: null }],
  ["a job that cannot be read", 403, problem("Forbidden")],
])("the refusal of %s is reported as it is", async (_, status, body) => {
  refuseAttaching();
  nock(origin).get(`${path}/jobs/5001`).reply(status, body);
  await expect(run("attachJobToProject", attach)).rejects.toThrow(
    /The job cannot be attached \(trace t-1\)$/,
  );
});

test("an error that is not a refusal reads no job", async () => {
  nock(origin).post(`${path}/projects/5301/attach-job/5001`).reply(403, problem("Forbidden"));
  const read = jobIn(5301);
  await expect(run("attachJobToProject", attach)).rejects.toThrow("403");
  expect(read.isDone()).toBe(false);
});

test("detaching a job again succeeds", async () => {
  nock(origin).post(`${path}/projects/detach-job/5001`).reply(400, problem("The job has no project"));
  jobIn(null);
  await expect(run("detachJobFromProject", { jobId: "5001" })).resolves.toEqual({ data: {} });
});

test("a job that is refused and still belongs to a project was not detached", async () => {
  nock(origin).post(`${path}/projects/detach-job/5001`).reply(400, problem("The project is locked"));
  jobIn(5301);
  await expect(run("detachJobFromProject", { jobId: "5001" })).rejects.toThrow(/locked \(trace t-1\)$/);
});
