import { z } from "zod";
import { record } from "../../kit/action/record";
import { utc } from "./shared";

const fields = () => ({
  id: z.int(),
  active: z.boolean(),
  name: z.string().nullish(),
  createdBy: z.int().nullish().describe("ID of the user"),
  createdOn: utc(),
  modifiedOn: utc(),
});

const example = {
  id: 7801,
  active: true,
  name: "Install Crew",
  createdBy: 411,
  createdOn: "2026-01-05T15:00:00Z",
  modifiedOn: "2026-01-05T15:00:00Z",
};

export const team = record("team", () => z.looseObject(fields()), example);

export const createdTeam = record(
  "createdTeam",
  () =>
    z.looseObject({
      ...fields(),
      created: z.boolean().describe("Whether the team is new; false if it existed before"),
    }),
  { ...example, created: true },
);
