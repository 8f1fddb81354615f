import { z } from "zod";
import { record } from "../../kit/action/record";
import { utc } from "./shared";

export const projectStatus = record(
  "projectStatus",
  () => z.looseObject({ id: z.int(), name: z.string(), order: z.int(), modifiedOn: utc() }),
  { id: 101, name: "In Progress", order: 2, modifiedOn: "2026-01-05T15:00:00Z" },
);
