import { z } from "zod";
import { openEnum } from "../../kit/action/record";
import { reference } from "./shared";
import { CALL_TYPES } from "./values";

// Shapes that the list of calls and the details of a call share.

export const duration = () => z.string().describe("Hours, minutes and seconds, such as 00:03:25");

export const direction = () => openEnum("Inbound", "Outbound");

export const callType = () => openEnum(...CALL_TYPES);

export const reasonOfCall = () => reference().extend({ lead: z.boolean(), active: z.boolean() });

export const agent = () => reference().extend({ externalId: z.int().nullish() });

export const callTag = () => z.looseObject({ id: z.int(), typeName: z.string() });
