export * from "./createSubtask";
export * from "./createTask";
export * from "./getTask";
export * from "./getTaskChoices";
export * from "./listTasks";
