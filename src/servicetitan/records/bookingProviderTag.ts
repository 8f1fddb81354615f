import { z } from "zod";
import { openEnum, record } from "../../kit/action/record";
import { utc } from "./shared";

const writtenTag = () =>
  z.looseObject({
    id: z.int(),
    tagName: z.string(),
    description: z.string(),
    type: openEnum("V1Api", "V2Api").describe("The version of the API that uses the tag"),
    createdOn: utc(),
    modifiedOn: utc(),
  });

const example = {
  id: 9001,
  tagName: "Website",
  description: "Bookings from the contact form",
  type: "V2Api",
  createdOn: "2026-01-05T15:00:00Z",
  modifiedOn: "2026-01-05T15:00:00Z",
};

export const bookingProviderTag = record(
  "bookingProviderTag",
  () => writtenTag().extend({ active: z.boolean() }),
  { ...example, active: true },
);

/** Unlike reads, writes do not return whether the tag is active. */
export const createdBookingProviderTag = record("createdBookingProviderTag", writtenTag, example);
export const updatedBookingProviderTag = record("updatedBookingProviderTag", writtenTag, example);
