import { z } from "zod";
import { record } from "../../kit/action/record";
import { number } from "./shared";

const errors = () => z.array(z.looseObject({})).nullish();

/** The number of records imported from a CSV file or a list. */
export const importResult = record(
  "importResult",
  () => z.looseObject({ imported: number(), updated: number(), failed: number(), errors: errors() }),
  { imported: 12, updated: 3, failed: 0, errors: [] },
);

/** The number of records that a bulk operation changed. */
export const bulkResult = record(
  "bulkResult",
  () => z.looseObject({ processed: number(), failed: number(), errors: errors() }),
  { processed: 3, failed: 0, errors: [] },
);
