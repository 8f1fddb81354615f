import { z } from "zod";
import { openEnum, record } from "../../kit/action/record";
import { utc } from "./shared";

export const capacity = record(
  "capacity",
  () =>
    z.looseObject({
      timeStamp: utc(),
      availabilities: z.array(
        z.looseObject({
          start: z.string().describe("The start in the tenant's time zone"),
          end: z.string().describe("The end in the tenant's time zone"),
          startUtc: utc(),
          endUtc: utc(),
          businessUnitIds: z.array(z.int()),
          totalAvailability: z.number().describe("Hours that can be booked in total"),
          openAvailability: z.number().describe("Hours that can still be booked"),
          technicians: z.array(
            z.looseObject({
              id: z.int(),
              name: z.string(),
              status: openEnum("Available", "Unavailable"),
              hasRequiredSkills: z.boolean().nullish(),
            }),
          ),
          isAvailable: z.boolean(),
          isExceedingIdealBookingPercentage: z.boolean(),
        }),
      ),
    }),
  {
    timeStamp: "2026-01-05T15:00:00Z",
    availabilities: [
      {
        start: "2026-01-07T08:00:00",
        end: "2026-01-07T12:00:00",
        startUtc: "2026-01-07T13:00:00Z",
        endUtc: "2026-01-07T17:00:00Z",
        businessUnitIds: [201],
        totalAvailability: 8,
        openAvailability: 4,
        technicians: [
          { id: 411, name: "Sam Ortiz", status: "Available", hasRequiredSkills: true },
          { id: 412, name: "Kim Lee", status: "Unavailable", hasRequiredSkills: true },
        ],
        isAvailable: true,
        isExceedingIdealBookingPercentage: false,
      },
    ],
  },
);
