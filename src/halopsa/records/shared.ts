import { z } from "zod";

// HaloPSA documents no field as required and returns null for empty fields. Only IDs are always present.

export const id = () => z.int();
export const reference = () => z.int().nullish();
export const text = () => z.string().nullish();
export const timestamp = () => z.string().nullish().describe("Date and time");
export const flag = () => z.boolean().nullish();
export const integer = () => z.int().nullish();
export const number = () => z.number().nullish();

/** A list whose entries HaloPSA does not document. */
export const objects = () => z.array(z.looseObject({})).nullish();

export const customfields = () =>
  z
    .array(
      z.looseObject({
        id: z.int(),
        name: z.string().nullish(),
        label: z.string().nullish(),
        value: z.unknown().optional(),
      }),
    )
    .nullish();

export const customfieldsExample = [
  { id: 214, name: "CFContractNumber", label: "Contract Number", value: "C-1042" },
];
