import { z } from "zod";

/** A timestamp as Omnidesk returns it. */
export const dateTime = () =>
  z.string().describe("Date and time as YYYY-MM-DD hh:mm:ss, without a time zone");
