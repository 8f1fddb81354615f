// A built component whose actions return large results, for the measurement of the workbench.

/**
 * @param {unknown} _
 * @param {number} index
 */
const record = (_, index) => ({
  id: index + 1,
  jobNumber: `JOB-${String(index + 1).padStart(6, "0")}`,
  customerId: 1000 + (index % 4000),
  jobStatus: ["Scheduled", "InProgress", "Completed", "Canceled"][index % 4],
  summary: `No cooling on the ${(index % 9) + 1}. floor, filter was changed last year`,
  priority: ["Low", "Normal", "High", "Urgent"][(index * 7) % 4],
  businessUnitId: 10 + (index % 12),
  total: ((index * 7919) % 100_000) / 100,
  noCharge: index % 10 === 0,
  createdOn: new Date(Date.UTC(2026, 0, 1) + index * 60_000).toISOString(),
  modifiedOn: new Date(Date.UTC(2026, 5, 1) + index * 30_000).toISOString(),
  tagTypeIds: [index % 7, index % 11],
});

/** @param {number} leaves */
const branch = (leaves) =>
  Object.fromEntries(
    Array.from({ length: leaves }, (_, index) => [`leaf${index}`, { text: "x".repeat(970) }]),
  );

const inputs = [
  {
    key: "size",
    type: "string",
    label: "Size",
    required: true,
    default: "100",
    comments: "How much is returned.",
  },
];

/**
 * @param {string} label
 * @param {(size: number) => unknown} result
 */
const action = (label, result) => ({
  display: { label, description: label },
  inputs,
  terminateExecution: false,
  hasBranching: false,
  performSafety: "SAFE",
  perform: async (/** @type {unknown} */ _, /** @type {{ size: string }} */ { size }) => ({
    data: result(Number(size)),
  }),
});

exports.default = {
  key: "largeResults",
  public: false,
  display: { label: "Large Results", description: "Returns large results.", iconPath: "icon.png" },
  connections: [],
  actions: {
    listRecords: {
      key: "listRecords",
      ...action("List Records", (length) => Array.from({ length }, record)),
    },
    getTree: {
      key: "getTree",
      ...action("Get Tree", (megabytes) =>
        Object.fromEntries(Array.from({ length: megabytes }, (_, index) => [`branch${index}`, branch(1000)])),
      ),
    },
  },
  triggers: {},
  dataSources: {},
};
