import { z } from "zod";
import { record } from "../../kit/action/record";
import { contact, contactExample, utc } from "./shared";

export const customerContact = record(
  "customerContact",
  () =>
    contact().extend({
      modifiedOn: utc(),
      // Optional, contrary to the API reference: an email address has no phone settings.
      phoneSettings: z.looseObject({ phoneNumber: z.string(), doNotText: z.boolean() }).nullish(),
      createdOn: utc().nullish(),
      preferences: z
        .looseObject({
          jobRemindersEnabled: z.boolean(),
          marketingUpdatesEnabled: z.boolean(),
          invoiceStatementNotification: z.boolean(),
          invoiceNotification: z.boolean().nullish(),
          statementNotification: z.boolean().nullish(),
        })
        .nullish(),
    }),
  {
    ...contactExample,
    modifiedOn: "2026-03-10T09:00:00Z",
    phoneSettings: { phoneNumber: contactExample.value, doNotText: false },
    createdOn: "2026-01-05T15:00:00Z",
    preferences: {
      jobRemindersEnabled: true,
      marketingUpdatesEnabled: false,
      invoiceStatementNotification: true,
      invoiceNotification: true,
      statementNotification: true,
    },
  },
);
