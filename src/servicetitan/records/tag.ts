import { z } from "zod";
import { record } from "../../kit/action/record";

const tagTypeIds = () => z.array(z.int()).describe("All tags of the record, including the new one");

export const customerTag = record(
  "customerTag",
  () => z.looseObject({ customerId: z.int(), tagTypeIds: tagTypeIds() }),
  { customerId: 601, tagTypeIds: [101, 102] },
);

export const locationTag = record(
  "locationTag",
  () => z.looseObject({ locationId: z.int(), tagTypeIds: tagTypeIds() }),
  { locationId: 701, tagTypeIds: [101, 102] },
);
