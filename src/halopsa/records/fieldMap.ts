import { z } from "zod";
import { record } from "../../kit/action/record";
import * as field from "./shared";

/** The fields of another product, by the keys of a field map. */
export const mappedFields = record("mappedFields", () => z.record(z.string(), z.unknown()), {
  problem: "The printer is offline",
  contract: "C-1042",
});

/** The mapped fields of a ticket, client or asset. */
export const mappedRecord = record(
  "mappedRecord",
  () => z.looseObject({ summary: z.string().nullish(), customfields: field.customfields() }),
  { summary: "The printer is offline", customfields: [{ id: 214, value: "C-1042" }] },
);
