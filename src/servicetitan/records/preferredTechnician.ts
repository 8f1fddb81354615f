import { z } from "zod";
import { record } from "../../kit/action/record";

/** The ID of the technician; null if the location prefers none. */
export const preferredTechnician = record("preferredTechnician", () => z.int().nullable(), 411);
