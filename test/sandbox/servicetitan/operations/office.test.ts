import { virtualClock } from "../../../../sandbox/core";
import { type Client, idsOf, start } from "../client";

let box: Client;
beforeEach(async () => {
  box = await start({ clock: virtualClock("2026-02-01T08:00:00Z") });
});

describe("calls", () => {
  const changes = () => {
    const location = box.store.locations.all()[0]!;
    const address = {
      street: "1 Main St",
      unit: "",
      city: "Columbus",
      state: "OH",
      zip: "43215",
      country: "USA",
    };
    return {
      excuseMemo: "Too expensive",
      reason: { name: "Price shopper", lead: true },
      customer: { id: location.customerId, name: "x", address, contacts: [] },
      location: { id: location.id, name: "x", address, contacts: [] },
      tag: "VIP",
    };
  };

  it("are classified and linked; links that are not given stay", async () => {
    const before = box.store.calls.all()[0]!;
    const { campaign } = before;
    const path = `telecom/v2 calls/${before.id}`;
    const changed = (
      await box.call("PUT", path, { ...changes(), callType: "Excused", jobId: null, agentId: null })
    ).body;
    expect(changed).toMatchObject({
      callType: "Excused",
      reason: { name: "Price shopper", lead: true },
      agent: null,
      campaign: { id: campaign?.id },
      customer: { id: changes().customer.id },
      tags: [{ typeName: "VIP" }],
    });
    expect((await box.get(path)).body).toMatchObject({ id: before.id, jobNumber: "", leadCall: changed });
    const listed = (await box.get(`telecom/v3 calls?ids=${before.id}`)).body.data;
    expect(listed).toMatchObject([{ leadCall: { callType: "Excused", agent: null } }]);
  });

  it.each([
    [{ reason: { name: "None", lead: true } }, "reason.name"],
    [{ tag: "None" }, "tag"],
    [{ callType: "Lost" }, "callType"],
    [{ excuseMemo: undefined }, "excuseMemo"],
    [{ campaignId: 1 }, "campaignId"],
    [{ memo: "x" }, "memo"],
  ])("reject %j", async (wrong, name) => {
    const { id } = box.store.calls.all()[0]!;
    const refused = await box.call("PUT", `telecom/v2 calls/${id}`, { ...changes(), ...wrong });
    expect([refused.status, Object.keys(refused.body.errors)]).toEqual([400, [name]]);
  });

  it("have a recording, and a voicemail if nobody answered", async () => {
    const answered = box.store.calls.all().find(({ callType }) => callType === "Booked")!;
    const abandoned = box.store.calls.all().find(({ callType }) => callType === "Abandoned")!;
    const recording = await box.get(`telecom/v2 calls/${answered.id}/recording`);
    expect(recording.headers.get("content-type")).toBe("audio/mpeg");
    expect(recording.bytes.subarray(0, 3).toString()).toBe("ID3");
    expect((await box.get(`telecom/v2 calls/${answered.id}/voicemail`)).status).toBe(404);
    expect((await box.get(`telecom/v2 calls/${abandoned.id}/voicemail`)).status).toBe(200);
  });

  it("have reasons, of which only active ones are listed", async () => {
    expect(idsOf(await box.get("jbce/v2 call-reasons?sort=-Id"))).toEqual([
      8606, 8605, 8604, 8603, 8602, 8601,
    ]);
    box.store.callReasons.change(8603, { active: false });
    expect(idsOf(await box.get("jbce/v2 call-reasons"))).not.toContain(8603);
    expect(idsOf(await box.get("jbce/v2 call-reasons?active=False"))).toEqual([8603]);
  });
});

describe("tasks", () => {
  const newTask = {
    name: "Correct the invoice",
    reportedById: 2001,
    assignedToId: 2002,
    isClosed: false,
    businessUnitId: 301,
    employeeTaskTypeId: 8701,
    employeeTaskSourceId: 8731,
    reportedDate: "2026-01-20T09:00:00Z",
    priority: "High",
  };

  it("are created with the next number, and have subtasks on request", async () => {
    const { jobNumber, id: jobId, customerId } = box.store.jobs.all()[0]!;
    const task = (await box.call("POST", "taskmanagement/v2 tasks", { ...newTask, jobId, customerId })).body;
    expect(task).toMatchObject({ ...newTask, taskNumber: 61, status: "ToDo", jobNumber });
    const subtask = { name: "Call", assignedToId: 2003, isClosed: false, dueDateTime: null };
    const created = await box.call("POST", `taskmanagement/v2 tasks/${task.id}/subtasks`, subtask);
    expect(created.body).toMatchObject({ ...subtask, parentTaskId: task.id, subtaskNumber: "61-1" });
    const path = `taskmanagement/v2 tasks/${task.id}`;
    expect((await box.get(path)).body).toMatchObject({
      reportedOn: newTask.reportedDate,
      subTasksData: null,
    });
    expect((await box.get(`${path}?includeSubtasks=true`)).body.subTasksData).toMatchObject({
      count: 1,
      subTasks: [{ name: "Call", subtaskNumber: 1 }],
    });
  });

  it.each([
    [{ assignedToId: 1 }, "assignedToId"],
    [{ employeeTaskTypeId: 1 }, "employeeTaskTypeId"],
    [{ involvedEmployeeIdList: [2001, 1] }, "involvedEmployeeIdList[1]"],
    [{ priority: "Soon" }, "priority"],
    [{ status: "Done" }, "status"],
    [{ dueDate: "2026-01-20" }, "dueDate"],
  ])("reject %j", async (wrong, name) => {
    const refused = await box.call("POST", "taskmanagement/v2 tasks", { ...newTask, ...wrong });
    expect([refused.status, Object.keys(refused.body.errors)]).toEqual([400, [name]]);
  });

  it("are filtered and sorted", async () => {
    const tasks = box.store.tasks.all();
    const found = async (query: string) =>
      (await box.get(`taskmanagement/v2 tasks?pageSize=100&${query}`)).body.data as {
        status: string;
        priority: string;
      }[];
    const open = await found("statuses=ToDo,InProgress&priorities=Urgent,High&sort=-Priority");
    expect(open).toHaveLength(
      tasks.filter(
        ({ status, priority }) =>
          (status === "ToDo" || status === "InProgress") && (priority === "Urgent" || priority === "High"),
      ).length,
    );
    expect(open[0]?.priority).toBe("Urgent");
    expect(open.at(-1)?.priority).toBe("High");
    const { jobNumber } = box.store.jobs.get(tasks[0]!.jobId!)!;
    expect(await found(`jobNumber=${jobNumber}&taskNumber=1`)).toMatchObject([{ id: tasks[0]!.id }]);
    expect((await box.get("taskmanagement/v2 tasks?statuses=Done")).status).toBe(400);
    expect((await box.get("taskmanagement/v2 tasks?sort=ModifiedOn")).status).toBe(400);
  });

  it("have choices, which all refer to existing records", async () => {
    const choices = (await box.get("taskmanagement/v2 data")).body;
    expect(Object.keys(choices).sort()).toEqual([
      "businessUnits",
      "employees",
      "taskPriorities",
      "taskResolutionTypes",
      "taskResolutions",
      "taskSources",
      "taskStatuses",
      "taskTypes",
    ]);
    for (const { excludedTaskTypeIds } of choices.taskResolutions)
      for (const id of excludedTaskTypeIds) expect(box.store.taskTypes.has(id)).toBe(true);
    for (const task of box.store.tasks.all()) {
      expect(box.store.taskTypes.has(task.employeeTaskTypeId)).toBe(true);
      expect(box.store.taskSources.has(task.employeeTaskSourceId)).toBe(true);
      expect(box.store.jobs.get(task.jobId!)?.customerId).toBe(task.customerId);
    }
  });
});
