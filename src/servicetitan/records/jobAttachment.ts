import { z } from "zod";
import { record } from "../../kit/action/record";
import { utc } from "./shared";

/** The API reference does not describe it. */
export const jobAttachment = record(
  "jobAttachment",
  () =>
    z.looseObject({
      id: z.int(),
      fileName: z.string().nullish(),
      createdOn: utc().nullish(),
    }),
  { id: 9001, fileName: "data plate.png", createdOn: "2026-01-05T15:00:00Z" },
);

export const uploadedJobAttachment = record(
  "uploadedJobAttachment",
  () => z.looseObject({ fileName: z.string().describe("The name of the stored file") }),
  { fileName: "data plate.png" },
);
