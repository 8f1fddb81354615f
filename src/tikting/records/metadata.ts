import { z } from "zod";
import { type Infer, record } from "../../kit/action/record";

const namedItems = () => z.array(z.looseObject({ id: z.int(), name: z.string().nullish() })).optional();
const titledItems = () => z.array(z.looseObject({ id: z.int(), title: z.string().nullish() })).optional();
const users = () =>
  z
    .array(
      z.looseObject({
        id: z.string(),
        fullName: z.string().nullish(),
        userName: z.string().nullish(),
      }),
    )
    .optional();

const commonLists = () => ({
  groups: z.array(z.looseObject({ id: z.int(), group: z.string().nullish() })).optional(),
  levels: titledItems().describe("Support tiers"),
  priorities: z.array(z.looseObject({ id: z.int(), priority: z.string().nullish() })).optional(),
  categories: namedItems(),
  status: z
    .array(
      z.looseObject({
        id: z.int(),
        status: z.string().nullish(),
        statusType: z.union([z.string(), z.int()]).nullish(),
      }),
    )
    .optional(),
  clients: namedItems(),
  sites: titledItems(),
  departments: titledItems(),
});

const listsExample = {
  groups: [{ id: 3, group: "Service Desk" }],
  levels: [{ id: 1, title: "Tier 1" }],
  priorities: [{ id: 2, priority: "High" }],
  categories: [{ id: 6, name: "Hardware" }],
  status: [{ id: 1, status: "Open", statusType: "Open" }],
  clients: [{ id: 5, name: "Acme Corporation" }],
  sites: [{ id: 2, title: "Head Office" }],
  departments: [{ id: 4, title: "Finance" }],
};

export const appMetadata = record("appMetadata", () => z.looseObject(commonLists()), listsExample);

export type AppMetadata = Infer<typeof appMetadata>;

export const ticketMetadata = record(
  "ticketMetadata",
  () =>
    z.looseObject({
      ...commonLists(),
      sub_categories: namedItems(),
      items: namedItems(),
      technicians: users(),
      requesters: users().describe("Returned only without a ticket ID"),
    }),
  {
    ...listsExample,
    sub_categories: [{ id: 14, name: "Laptop" }],
    items: [{ id: 21, name: "Laptop 14 inch" }],
    technicians: [{ id: "3f2b8c1e-7a4d-4e0b-9c55-0d1e2f3a4b5c", fullName: "Alex Kim", userName: "alex.kim" }],
    requesters: [
      { id: "a1b2c3d4-0000-4000-8000-000000000001", fullName: "Dana Reyes", userName: "dana.reyes" },
    ],
  },
);

export type TicketMetadata = Infer<typeof ticketMetadata>;
