import { z } from "zod";
import { record } from "../../kit/action/record";
import { createdCustomer, customer } from "./customer";
import { createdLocation, location } from "./location";

const reasons = () =>
  z.array(z.string()).describe("What matched: externalData, email, phone, name, address or similarName");

export const foundCustomers = record(
  "foundCustomers",
  () =>
    z.looseObject({
      customer: customer
        .schema()
        .nullable()
        .describe("The best match; null if there is none, or if several match equally well"),
      matchedBy: reasons(),
      isAmbiguous: z.boolean().describe("True if several customers match equally well"),
      matches: z
        .array(z.looseObject({ matchedBy: reasons(), customer: customer.schema() }))
        .describe("All matches, the best one first"),
    }),
  {
    customer: customer.example,
    matchedBy: ["phone", "name"],
    isAmbiguous: false,
    matches: [{ matchedBy: ["phone", "name"], customer: customer.example }],
  },
);

const created = (record: string) =>
  z.boolean().describe(`True if the ${record} was created, false if it existed`);

export const foundOrCreatedCustomer = record(
  "foundOrCreatedCustomer",
  () =>
    z.looseObject({ created: created("customer"), matchedBy: reasons(), customer: createdCustomer.schema() }),
  { created: false, matchedBy: ["phone", "name"], customer: customer.example },
);

export const foundOrCreatedLocation = record(
  "foundOrCreatedLocation",
  () =>
    z.looseObject({
      created: created("location"),
      matchedBy: reasons(),
      location: location.schema().extend(createdLocation.schema().partial().shape),
    }),
  { created: false, matchedBy: ["address"], location: location.example },
);

export const upsertedCustomer = record(
  "upsertedCustomer",
  () => z.looseObject({ created: created("customer"), customer: createdCustomer.schema() }),
  { created: true, customer: createdCustomer.example },
);
