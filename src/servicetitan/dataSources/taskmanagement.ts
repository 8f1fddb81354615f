import { type Entry, picklist } from "../../kit/action/dataSource";
import type { Infer } from "../../kit/action/record";
import { described } from "../../kit/inputs";
import { vendor } from "../api";
import type { Api } from "../client";
import { createdBetween } from "../inputs/common";
import { taskFilters } from "../inputs/task";
import type { task, taskChoices } from "../records";
import { describe, includeInactive, nameLabel, numberLabel, select } from "../select";

type Choices = Infer<typeof taskChoices>;

export const selectTask = select({
  label: "Select Task",
  from: "taskmanagement/tasks",
  search: {
    name: described(taskFilters.name, "Only list tasks with this name."),
    ...createdBetween,
  },
  inactive: { active: "Any" },
  order: "newest",
  entry: ({ id, taskNumber, status, name }: Infer<typeof task>) =>
    numberLabel(taskNumber ?? id, status, name),
  example: [
    { key: "10002", label: "#18 · ToDo · Send the warranty card" },
    { key: "10001", label: "#17 · InProgress · Correct the invoice" },
  ],
});

/** A dropdown of one of the lists that the API returns together, each of them complete. */
const selectChoice = (
  label: string,
  list: "taskTypes" | "taskSources" | "taskResolutions",
  example: Entry[],
) =>
  picklist(vendor, {
    label,
    description: describe(label),
    inputs: { includeInactive },
    byName: true,
    example,
    async records(api: Api, { includeInactive }) {
      const choices = await api.get<Choices>("taskmanagement/data");
      const records = choices[list].filter(({ active }) => includeInactive || active);
      return { records, cut: false };
    },
    entry: ({ id, name }) => ({ key: String(id), label: nameLabel({ id, name }) }),
  });

export const selectTaskType = selectChoice("Select Task Type", "taskTypes", [
  { key: "11", label: "Complaint (ID: 11)" },
  { key: "12", label: "Warranty (ID: 12)" },
]);

export const selectTaskSource = selectChoice("Select Task Source", "taskSources", [
  { key: "22", label: "Email (ID: 22)" },
  { key: "21", label: "Phone call (ID: 21)" },
]);

export const selectTaskResolution = selectChoice("Select Task Resolution", "taskResolutions", [
  { key: "31", label: "Invoice corrected (ID: 31)" },
  { key: "32", label: "Refunded (ID: 32)" },
]);

export const selectTaskPriority = picklist(vendor, {
  label: "Select Task Priority",
  description: describe("Select Task Priority", "task priorities"),
  example: [
    { key: "Low", label: "Low" },
    { key: "Urgent", label: "Urgent" },
  ],
  async records(api: Api) {
    const { taskPriorities } = await api.get<Choices>("taskmanagement/data");
    return { records: taskPriorities, cut: false };
  },
  entry: ({ name }) => ({ key: name, label: name }),
});
