import {
  choice,
  choices,
  described,
  forms,
  id,
  number,
  pairs,
  required,
  text,
  wholeNumber,
} from "../../kit/inputs";
import { TRANSACTION_STATUSES } from "../records/values";
import { changedBetween } from "./common";
import { customerId } from "./customer";

/** Gives filters that the accounting API knows by dotted names, which no input's key can have, those names. */
export function accountingQuery(filters: Record<string, unknown>): Record<string, unknown> {
  const { balance, balanceComparer, customFields, customFieldsOperator, ...others } = filters;
  const fields = Object.entries((customFields as Record<string, unknown>) ?? {});
  return {
    ...others,
    "balanceFilter.Balance": balance,
    "balanceFilter.Comparer": balanceComparer,
    ...Object.fromEntries(fields.map(([name, value]) => [`customField.Fields[${name}]`, value])),
    "customField.Operator": customFieldsOperator,
  };
}

export const transactionStatuses = choices(TRANSACTION_STATUSES, {
  label: "Statuses",
  comments: "Only records in one of these states of bookkeeping.",
});

export const activeState = choice(["ActiveOnly", "InactiveOnly", "All"], {
  label: "Active State",
  comments: "Whether active records, which is also what a blank gives, deactivated ones or both are listed.",
});

/** The filters that invoices and payments share; a dotted name of the API is one word here. */
export const accountingFilters = (plural: "invoices" | "payments") => ({
  customerId: described(customerId, `Only ${plural} of this customer.`),
  totalGreater: number({
    label: "Total at Least",
    comments: `Only ${plural} of this amount or more, in the tenant's currency.`,
    example: "100",
  }),
  totalLess: number({
    label: "Total at Most",
    comments: `Only ${plural} of this amount or less, in the tenant's currency.`,
    example: "500",
  }),
  batchId: id({
    label: "Batch ID",
    comments: `Only ${plural} of this batch. The ID stands under batch in the records of this list.`,
  }),
  batchNumber: wholeNumber({
    label: "Batch Number",
    comments: `Only ${plural} of the batch with this number.`,
    example: "17",
  }),
  customFields: pairs({
    label: "Value",
    keyLabel: "Custom Field",
    comments: `Only ${plural} whose custom fields, given by name, have these values.`,
    example: "Blue",
  }),
  customFieldsOperator: choice(["And", "Or"], {
    label: "Custom Fields Operator",
    comments: "Whether all custom fields must match (And, also when blank) or one of them (Or).",
  }),
  activeState,
  ...changedBetween,
});

export const exportId = text({
  label: "Export ID",
  comments: "The ID under which an accounting system keeps the record.",
  example: "QB-20417",
});

const fieldsByName = pairs({
  label: "Custom Field Value",
  keyLabel: "Custom Field",
  comments:
    "Values by the custom field's name, spelt as ServiceTitan shows it. A blank value empties the field.",
  example: "Blue",
});

/** Custom fields of several records at once, by name: the accounting module does not take their types. */
export const customFieldOperations = (record: "Invoice" | "Payment") =>
  required(
    forms({
      label: "Operations",
      comments: `Which custom fields to set on which ${record.toLowerCase()}s, one ${record.toLowerCase()} an entry.`,
      inputs: {
        objectId: required(
          id({
            label: `${record} ID`,
            comments: `The ${record.toLowerCase()} to change.`,
            dataSource: `select${record}`,
          }),
        ),
        customFields: { ...fieldsByName, required: true, clean: asNamedFields },
      },
    }),
  );

/** Pairs of name and value as ServiceTitan's custom fields; those in ServiceTitan's own form stay as they are. */
function asNamedFields(value: unknown) {
  if (!Array.isArray(value)) {
    const fields = Object.entries(fieldsByName.clean(value) ?? {});
    return fields.map(([name, value]) => ({ name, value }));
  }
  const given = value.filter((one) => one?.key !== "");
  return given.length === 0
    ? undefined
    : given.map((one) => (one?.key ? { name: one.key, value: one.value } : one));
}
