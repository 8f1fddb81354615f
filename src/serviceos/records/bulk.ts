import { z } from "zod";
import { record } from "../../kit/action/record";
import { count } from "./shared";

const errors = () => z.array(z.looseObject({})).nullish();

/** How many records of a CSV file or a list were taken over. */
export const importResult = record(
  "importResult",
  () => z.looseObject({ imported: count(), updated: count(), failed: count(), errors: errors() }),
  { imported: 12, updated: 3, failed: 0, errors: [] },
);

/** How many records were changed at once. */
export const bulkResult = record(
  "bulkResult",
  () => z.looseObject({ processed: count(), failed: count(), errors: errors() }),
  { processed: 3, failed: 0, errors: [] },
);
