// The columns of records that are lists of values, as their example payloads show them.

export const reportColumns = [
  { name: "Name", label: "Business Unit" },
  { name: "CompletedJobs", label: "Completed Jobs" },
  { name: "CompletedRevenue", label: "Completed Revenue" },
];

export const dynamicValueColumns = [
  { name: "Value", label: "Value" },
  { name: "Name", label: "Name" },
];
