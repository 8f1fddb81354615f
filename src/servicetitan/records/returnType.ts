import { z } from "zod";
import { record } from "../../kit/action/record";
import { utc } from "./shared";

export const returnType = record(
  "returnType",
  () =>
    z.looseObject({
      id: z.int(),
      name: z.string().nullish(),
      automaticallyReceiveVendorCredit: z.boolean(),
      includeInSalesTax: z.boolean(),
      active: z.boolean(),
      isDefault: z.boolean(),
      isDefaultForConsignment: z.boolean(),
      createdOn: utc(),
      modifiedOn: utc(),
    }),
  {
    id: 1751,
    name: "Defective",
    automaticallyReceiveVendorCredit: true,
    includeInSalesTax: false,
    active: true,
    isDefault: false,
    isDefaultForConsignment: false,
    createdOn: "2026-03-10T09:00:00Z",
    modifiedOn: "2026-03-10T09:00:00Z",
  },
);
