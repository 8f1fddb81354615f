import { z } from "zod";
import { record } from "../../kit/action/record";
import { customerContact } from "./customerContact";

const example = {
  id: 3301,
  type: "MobilePhone",
  value: "5550100163",
  memo: "Site manager",
  phoneSettings: { phoneNumber: "5550100163", doNotText: false },
  modifiedOn: "2026-01-05T15:00:00Z",
  createdOn: "2026-01-05T15:00:00Z",
  preferences: {
    jobRemindersEnabled: true,
    marketingUpdatesEnabled: false,
    invoiceStatementNotification: true,
    invoiceNotification: true,
    statementNotification: true,
  },
};

export const locationContact = record("locationContact", () => customerContact.schema(), example);

/** The list of the contacts of many locations also returns the location of each contact. */
export const locationsContact = record(
  "locationsContact",
  () => customerContact.schema().extend({ locationId: z.int() }),
  { ...example, locationId: 701 },
);
