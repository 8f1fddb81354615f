import { z } from "zod";
import { openEnum, record } from "../../kit/action/record";
import { utc } from "./shared";

const dataType = () => openEnum("String", "Number", "Boolean", "Date", "Time");

const column = () => z.looseObject({ name: z.string(), label: z.string() });

export const reportCategory = record(
  "reportCategory",
  () => z.looseObject({ id: z.string(), name: z.string() }),
  { id: "operations", name: "Operations" },
);

export const reportSummary = record(
  "reportSummary",
  () => z.looseObject({ id: z.int(), name: z.string(), description: z.string().nullish() }),
  { id: 3001, name: "Revenue by Business Unit", description: "Completed revenue and jobs per business unit" },
);

export const report = record(
  "report",
  () =>
    reportSummary.schema().extend({
      modifiedOn: utc(),
      parameters: z.array(
        z.looseObject({
          name: z.string(),
          label: z.string(),
          dataType: dataType(),
          isArray: z.boolean().describe("Whether the parameter takes a list of values"),
          isRequired: z.boolean(),
          acceptValues: z
            .looseObject({
              fields: z.array(column()),
              dynamicSetId: z.string().nullish().describe("The set that List Dynamic Values lists"),
              values: z
                .array(z.array(z.unknown()))
                .nullish()
                .describe("The accepted values, each with its label"),
            })
            .nullish(),
        }),
      ),
      fields: z.array(z.looseObject({ name: z.string(), label: z.string(), dataType: dataType() })),
    }),
  {
    ...reportSummary.example,
    modifiedOn: "2026-01-05T15:00:00Z",
    parameters: [
      { name: "From", label: "From", dataType: "Date", isArray: false, isRequired: true },
      { name: "To", label: "To", dataType: "Date", isArray: false, isRequired: true },
      {
        name: "BusinessUnitIds",
        label: "Business Units",
        dataType: "Number",
        isArray: true,
        isRequired: false,
        acceptValues: {
          fields: [
            { name: "Value", label: "Value" },
            { name: "Name", label: "Name" },
          ],
          dynamicSetId: "business-units",
        },
      },
    ],
    fields: [
      { name: "Name", label: "Business Unit", dataType: "String" },
      { name: "CompletedJobs", label: "Completed Jobs", dataType: "Number" },
      { name: "CompletedRevenue", label: "Completed Revenue", dataType: "Number" },
    ],
  },
);

/** One row of a report, a value for each column. */
export const reportRow = record("reportRow", () => z.array(z.unknown()), ["HVAC Service", 12, 8450.5]);

/** One value of a parameter, with its label. */
export const dynamicValue = record("dynamicValue", () => z.array(z.unknown()), [201, "HVAC Service"]);
