import { z } from "zod";
import { record } from "../../kit/action/record";
import { utc } from "./shared";

export const zone = record(
  "zone",
  () =>
    z.looseObject({
      id: z.int(),
      active: z.boolean(),
      name: z.string().nullish(),
      zips: z.array(z.string()).nullish(),
      cities: z.array(z.string()).nullish(),
      territoryNumbers: z.array(z.string()).nullish(),
      locnNumbers: z.array(z.string()).nullish(),
      createdBy: z.int().describe("ID of the user"),
      createdOn: utc(),
      modifiedOn: utc(),
      serviceDaysEnabled: z.boolean(),
      serviceDays: z.array(z.string()).nullish(),
      businessUnits: z.array(z.int()).nullish().describe("IDs of business units"),
      technicians: z.array(z.int()).nullish().describe("IDs of technicians"),
    }),
  {
    id: 77,
    active: true,
    name: "North",
    zips: ["62701", "62702"],
    createdBy: 401,
    createdOn: "2026-01-05T15:00:00Z",
    modifiedOn: "2026-01-05T15:00:00Z",
    serviceDaysEnabled: false,
  },
);

/** Writes return the IDs of service days, reads their names. */
export const writtenZone = record(
  "writtenZone",
  () =>
    z.looseObject({
      id: z.int(),
      active: z.boolean(),
      name: z.string(),
      zips: z.array(z.string()),
      cities: z.array(z.string()),
      territoryNumbers: z.array(z.string()),
      locnNumbers: z.array(z.string()),
      serviceDaysEnabled: z.boolean(),
      serviceDaysIds: z.array(z.int()).describe("IDs of service days"),
      businessUnits: z.array(z.int()).describe("IDs of business units"),
    }),
  {
    id: 77,
    active: true,
    name: "North",
    zips: ["62701", "62702"],
    cities: ["Springfield"],
    territoryNumbers: ["T-12"],
    locnNumbers: ["4410"],
    serviceDaysEnabled: true,
    serviceDaysIds: [1, 3],
    businessUnits: [201],
  },
);
