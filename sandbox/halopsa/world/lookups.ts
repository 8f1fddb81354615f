// Lists that a tenant's administrators maintain. They are the same in every sandbox.

export const teams = ["1st Line Support", "2nd Line Support", "Projects", "Accounts"].map((name, index) => ({
  id: 1 + index,
  name,
  department_id: index === 3 ? 2 : 1,
  department_name: index === 3 ? "Office" : "Service Desk",
  inactive: false,
  sequence: index + 1,
}));

export const statuses = ["New", "In Progress", "With User", "On Hold", "Resolved", "Reopened"]
  .map((name, index) => ({ id: 1 + index, name }))
  .concat({ id: 9, name: "Closed" })
  .map((row, index) => ({ ...row, shortname: row.name, type: 0, sequence: index + 1, colour: "#fcc400" }));

/** The ID of the status Closed. */
export const CLOSED = 9;

export const ticketTypes = [
  "Incident",
  "Change Request",
  "Service Request",
  "Problem",
  "Alert",
  "Project",
  "Opportunity",
].map((name, index) => ({
  id: 1 + index,
  name,
  use: name === "Project" || name === "Opportunity" ? name.toLowerCase() : "ticket",
  sequence: index + 1,
  colour: "#f44e3b",
}));

/** Each of the two service level agreements has its own priorities. Their ID is a GUID. */
export const priorities = [1, 2].flatMap((slaid) =>
  ["Critical", "High", "Medium", "Low"].map((name, index) => ({
    id: `7c1f0a52-0000-4000-8000-00c0ffee0${slaid}0${index + 1}`,
    priorityid: index + 1,
    slaid,
    name,
    ishidden: false,
    colour: "#fcc400",
  })),
);

export const slas = ["Standard", "Premium"].map((name, index) => ({ id: 1 + index, name, workday_id: 1 }));

/** The events of webhooks, which are one of HaloPSA's general lists. */
export const EVENT_LIST = 64;
export const events = [
  [3, "New $#request Logged - All"],
  [19, "$#request Updated by User"],
  [39, "Closed"],
  [76, "$#request Status Changed"],
  [1072, "$#request Deleted"],
].map(([id, name]) => ({ id: id as number, lookupid: EVENT_LIST, name: name as string, value2: "" }));

export const outcomes = [
  [7, "Private Note"],
  [16, "Email User"],
  [23, "Resolve"],
  [24, "Close"],
  [31, "Arrange Site Visit"],
].map(([id, outcome]) => ({
  id: id as number,
  outcome: outcome as string,
  buttonname: outcome,
  hidden: false,
}));

/** The lists that group the articles of the knowledge base. */
export const faqLists = ["Network", "Printers", "Email"].map((name, index) => ({ id: 3 + index, name }));

export const assetGroups = ["Computers", "Network", "Printers"].map((name, index) => ({
  id: 12 + index,
  name,
}));

/** The fields that asset types can have, apart from custom fields. */
export const assetFields = ["Name", "Serial Number", "Model", "Operating System"].map((name, index) => ({
  id: 30 + index,
  name,
}));

export const topLevels = ["Customers", "Prospects"].map((name, index) => ({ id: 1 + index, name }));

export const workflows = [
  { name: "Change Approval", steps: ["Draft", "Waiting for approval", "Implemented"], active: true },
  { name: "New Starter", steps: ["Account created", "Laptop handed over"], active: true },
  { name: "Change Approval 2024", steps: ["Draft", "Implemented"], active: false },
].map(({ name, steps, active }, index) => ({
  id: 2 + index,
  name,
  note: "",
  active,
  in_use: active,
  steps: steps.map((step, at) => ({
    step_id: at + 1,
    name: step,
    isstart: at === 0,
    isend: at === steps.length - 1,
    stage_number: at + 1,
  })),
}));
