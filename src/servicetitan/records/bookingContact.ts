import { z } from "zod";
import { openEnum, record } from "../../kit/action/record";
import { contact, utc } from "./shared";
import { CONTACT_TYPES } from "./values";

export const bookingContact = record("bookingContact", () => contact().extend({ modifiedOn: utc() }), {
  id: 3401,
  type: "Email",
  value: "jordan.smith@example.com",
  memo: "Work",
  modifiedOn: "2026-01-05T15:00:00Z",
});

/** An update returns the fields that were sent. */
export const updatedBookingContact = record(
  "updatedBookingContact",
  () =>
    z.looseObject({
      type: openEnum(...CONTACT_TYPES).nullish(),
      value: z.string().nullish(),
      memo: z.string().nullish(),
    }),
  { type: "Email", value: "jordan.smith@example.com", memo: "Work" },
);
