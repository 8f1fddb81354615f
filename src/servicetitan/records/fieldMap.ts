import { z } from "zod";
import { record } from "../../kit/action/record";
import { customField } from "./shared";

/** The fields of another product, by the keys of a field map. */
export const mappedFields = record("mappedFields", () => z.record(z.string(), z.unknown()), {
  problem: "No cooling on the second floor",
  gate: "4410",
});

/** The mapped fields of a job, customer, location, project or invoice. */
export const mappedRecord = record(
  "mappedRecord",
  () => z.looseObject({ summary: z.string().nullish(), customFields: z.array(customField()).nullish() }),
  { summary: "No cooling on the second floor", customFields: [{ typeId: 101, value: "4410" }] },
);
