import { z } from "zod";
import { invalidField, type Operation, operation } from "../../core";
import type { World } from "../world";
import { optOutTypes, type SmsOptOut } from "../world/smsOptOuts";
import * as field from "./bodies";
import { tenantPath } from "./common";

const path = tenantPath("telecom/v3", "optinouts/optouts");

const numbers = z.array(field.text).min(1);

/** @throws ApiError 400 unless all texts are phone numbers. A number without country code is North American. */
const inE164 = (texts: string[]): string[] =>
  texts.map((text, index) => {
    const digits = text.replace(/[\s().-]/g, "");
    if (/^\+[1-9]\d{7,14}$/.test(digits)) return digits;
    if (/^1?\d{10}$/.test(digits)) return `+1${digits.slice(-10)}`;
    throw invalidField(`contactNumbers[${index}]`, `'${text}' is not a phone number.`);
  });

const show = ({ contactNumber, optOutType }: SmsOptOut) => ({ contactNumber, optOutType });

const getAll = operation<World>({
  method: "GET",
  path,
  run: ({ state }) => ({ data: state.smsOptOuts.all().map(show) }),
});

const wanted = z.strictObject({ contactNumbers: numbers });

const getSome = operation<World, typeof wanted>({
  method: "POST",
  path: `${path}/getlist`,
  body: wanted,
  run: ({ body, state }) => {
    const contactNumbers = inE164(body.contactNumbers);
    const found = state.smsOptOuts.all().filter((row) => contactNumbers.includes(row.contactNumber));
    return { data: found.map(show) };
  },
});

const newOptOuts = z.strictObject({ optOutType: z.enum(optOutTypes), contactNumbers: numbers });

/** A number that opted out of everything cannot be opted out of marketing. */
const optOut = (
  world: World,
  contactNumber: string,
  optOutType: SmsOptOut["optOutType"],
): "Ok" | "LogicalError" => {
  const current = world.smsOptOuts.all().find((row) => row.contactNumber === contactNumber);
  if (!current) world.smsOptOuts.add({ contactNumber, optOutType });
  else if (current.optOutType === "Global" && optOutType === "Marketing") return "LogicalError";
  else world.smsOptOuts.change(current.id, { optOutType });
  return "Ok";
};

const create = operation<World, typeof newOptOuts>({
  method: "POST",
  path,
  body: newOptOuts,
  run: ({ body, state: world }) => {
    const contactNumbers = inE164(body.contactNumbers);
    return {
      data: contactNumbers.map((contactNumber) => ({
        contactNumber,
        status: optOut(world, contactNumber, body.optOutType),
      })),
    };
  },
});

export const smsOptOutOperations: Operation<World>[] = [getAll, getSome, create];
