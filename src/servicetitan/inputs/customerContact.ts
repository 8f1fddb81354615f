import { path } from "../../kit/http/path";
import { flag, form, id, required, text } from "../../kit/inputs";
import { changedBetween, contactType } from "./common";

export const customerContactId = required(
  id({
    label: "Customer Contact ID",
    comments: "The contact, one of the customer's, chosen from the list or handed over by an earlier step.",
    dataSource: "selectCustomerContact",
  }),
);

export const contactFields = {
  type: contactType,
  value: text({
    label: "Value",
    comments: "The phone number, fax number or email address.",
    example: "8185550101",
  }),
  memo: text({ label: "Memo", comments: "A short note on the contact.", example: "Front desk" }),
};

export const contactPreferences = form({
  label: "Preferences",
  comments:
    "What the contact is notified of. All three are needed, since ServiceTitan replaces them together.",
  inputs: {
    jobRemindersEnabled: flag({
      label: "Job Reminders Enabled",
      comments: "Whether the contact is reminded of jobs.",
    }),
    marketingUpdatesEnabled: flag({
      label: "Marketing Updates Enabled",
      comments: "Whether the contact gets marketing messages.",
    }),
    invoiceStatementNotification: flag({
      label: "Invoice Statement Notification",
      comments: "Whether the contact gets invoices and statements.",
    }),
  },
});

const isDated = (values: Record<string, unknown>) =>
  Object.keys(changedBetween).some((filter) => values[filter] !== undefined);

/** A customer's own list of contacts knows no dates; the list of all customers' contacts does. */
export const contactsOf = ({ customerId, ...values }: { customerId: number }) =>
  isDated(values)
    ? { path: "crm/customers/contacts", values: { ...values, customerIds: customerId } }
    : { path: path`crm/customers/${customerId}/contacts`, values };
