import { path } from "../../kit/http/path";
import { flag, form, id, required } from "../../kit/inputs";
import { changedBetween } from "./common";

export const customerContactId = required(
  id({
    label: "Customer Contact ID",
    comments: "The ID of the contact. The contact must belong to the customer.",
    dataSource: "selectCustomerContact",
  }),
);

export const contactPreferences = form({
  label: "Preferences",
  comments: "The contact's notifications. ServiceTitan replaces all five, so each is required.",
  inputs: {
    jobRemindersEnabled: flag({
      label: "Job Reminders Enabled",
      comments: "Whether the contact receives job reminders.",
    }),
    marketingUpdatesEnabled: flag({
      label: "Marketing Updates Enabled",
      comments: "Whether the contact receives marketing messages.",
    }),
    invoiceStatementNotification: flag({
      label: "Invoice Statement Notification",
      comments:
        "Whether the contact receives invoices and statements. ServiceTitan sets the two inputs below from it.",
    }),
    invoiceNotification: flag({
      label: "Invoice Notification",
      comments: "Whether the contact receives invoices.",
    }),
    statementNotification: flag({
      label: "Statement Notification",
      comments: "Whether the contact receives statements.",
    }),
  },
  replacedTogether: [
    "jobRemindersEnabled",
    "marketingUpdatesEnabled",
    "invoiceStatementNotification",
    "invoiceNotification",
    "statementNotification",
  ],
});

const hasDateFilter = (values: Record<string, unknown>) =>
  Object.keys(changedBetween).some((filter) => values[filter] !== undefined);

/** A customer's list of contacts has no date filters; the list of all contacts has them. */
export const contactsOf = ({ customerId, ...values }: { customerId: number }) =>
  hasDateFilter(values)
    ? { path: "crm/customers/contacts", values: { ...values, customerIds: customerId } }
    : { path: path`crm/customers/${customerId}/contacts`, values };
