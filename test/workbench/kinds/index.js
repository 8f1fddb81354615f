// A component with every kind of input that the platform knows, as the workbench loads any built bundle.
const { action, component, dataSource, input, PerformSafety } = require("@prismatic-io/spectral");

/** @typedef {import("@prismatic-io/spectral").InputFieldDefinition} Definition */

/** @type {Record<string, Definition>} */
const inputs = {
  dynamicObject: {
    label: "Delivery",
    type: "dynamicObject",
    comments: "How the report is delivered.",
    configurations: {
      email: {
        label: "Email",
        comments: "Sends the report as an attachment.",
        inputs: {
          recipient: input({ label: "Recipient", type: "string", comments: "The recipient's address." }),
          format: input({
            label: "Format",
            type: "string",
            default: "pdf",
            model: [
              { label: "PDF", value: "pdf" },
              { label: "Spreadsheet", value: "xlsx" },
            ],
          }),
          signature: {
            label: "Signature",
            type: "structuredObject",
            inputs: { name: input({ label: "Name", type: "string" }) },
          },
        },
      },
      upload: { label: "Upload", inputs: { folder: input({ label: "Folder", type: "string" }) } },
    },
  },
  // The type demands a collection; bundles without one exist nevertheless.
  conditional: /** @type {Definition} */ (
    /** @type {unknown} */ ({ label: "Filter", type: "conditional", comments: "Which jobs are reported." })
  ),
  branches: {
    label: { key: "Branch", value: "Rule" },
    type: "conditional",
    collection: "keyvaluelist",
  },
  objectSelection: { label: "Record Types", type: "objectSelection", dataSource: "recordTypes" },
  typedSelection: { label: "Other Record Types", type: "objectSelection" },
  objectFieldMap: { label: "Field Map", type: "objectFieldMap", dataSource: "fieldMap" },
  // Its data source does not exist, so the keys of its fields are typed.
  typedMap: { label: "Other Field Map", type: "objectFieldMap", dataSource: "missing" },
  jsonForm: { label: "Preferences", type: "jsonForm", dataSource: "preferences" },
  dynamicObjectSelection: { label: "Record Type", type: "dynamicObjectSelection", dataSource: "recordTypes" },
  dynamicFieldSelection: { label: "Sorted By", type: "dynamicFieldSelection", dataSource: "recordTypes" },
  date: input({ label: "Day", type: "date", comments: "The day of the report." }),
  timestamp: input({ label: "Changed Since", type: "timestamp", comments: "UTC." }),
  timestamps: input({ label: "Checkpoint", type: "timestamp", collection: "valuelist" }),
  flow: input({ label: "Flow", type: "flow" }),
  // Spectral has no such input: a later version may.
  unknown: /** @type {Definition} */ (/** @type {unknown} */ ({ label: "Geometry", type: "geometry" })),
};

const perform = async (/** @type {unknown} */ _, /** @type {Record<string, unknown>} */ params) => ({
  data: params,
});

/**
 * @param {string} label
 * @param {Record<string, Definition>} declared
 */
const echo = (label, declared) =>
  action({
    display: { label, description: `Return the value of ${label} as it arrives` },
    performSafety: PerformSafety.SAFE,
    inputs: declared,
    perform,
  });

const recordTypes = [
  {
    object: { key: "job", label: "Job" },
    fields: [
      { key: "number", label: "Number" },
      { key: "summary", label: "Summary" },
      { key: "modifiedOn", label: "Modified On" },
    ],
    defaultSelected: true,
  },
  { object: { key: "customer", label: "Customer" }, fields: [{ key: "name", label: "Name" }] },
];

exports.default = component({
  key: "kinds",
  public: false,
  display: { label: "Kinds", description: "Every kind of input", iconPath: "icon.png" },
  actions: {
    ...Object.fromEntries(Object.entries(inputs).map(([key, one]) => [key, echo(key, { [key]: one })])),
    everyKind: echo("Every Kind", inputs),
  },
  dataSources: {
    recordTypes: dataSource({
      display: { label: "Select Record Types", description: "List record types with their fields" },
      inputs: {},
      dataSourceType: "objectSelection",
      perform: async () => ({ result: recordTypes }),
    }),
    fieldMap: dataSource({
      display: { label: "Map Fields", description: "List the fields to map" },
      inputs: {},
      dataSourceType: "objectFieldMap",
      perform: async () => ({
        result: {
          fields: [
            { field: { key: "title", label: "Title" } },
            {
              field: { key: "client", label: "Client" },
              defaultObject: { key: "customer", label: "Customer" },
              defaultField: { key: "name", label: "Name" },
            },
          ],
          options: recordTypes.map(({ object, fields }) => ({ object, fields })),
        },
      }),
    }),
    preferences: dataSource({
      display: { label: "Edit Preferences", description: "Describe the form of the preferences" },
      inputs: {},
      dataSourceType: "jsonForm",
      perform: async () => ({
        result: {
          schema: {
            type: "object",
            required: ["name"],
            definitions: {
              address: { type: "object", properties: { city: { type: "string", title: "City" } } },
            },
            properties: {
              name: { type: "string", title: "Report Name" },
              copies: { type: "integer", title: "Copies", minimum: 1 },
              urgent: { type: "boolean", title: "Urgent" },
              size: { type: "string", title: "Page Size", enum: ["A4", "Letter"] },
              tags: { type: "array", title: "Tags", items: { type: "string" } },
              address: { $ref: "#/definitions/address", title: "Address" },
              extra: { title: "Extra" },
            },
          },
          uiSchema: { type: "VerticalLayout", elements: [] },
          data: { name: "Weekly", copies: 2 },
        },
      }),
    }),
  },
});
