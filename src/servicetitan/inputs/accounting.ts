import {
  choice,
  choices,
  described,
  type Field,
  type Fields,
  forms,
  id,
  mapped,
  number,
  pairs,
  required,
  text,
  wholeNumber,
} from "../../kit/inputs";
import { AP_SYNC_STATUSES, TRANSACTION_STATUSES } from "../records/values";
import { changedBetween, keyValueList } from "./common";
import { customerId } from "./customer";

/** Renames the filters that the accounting API knows by dotted names, which an input's key cannot have. */
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
  comments: "Only return records with one of these accounting statuses.",
});

export const activeState = choice(["ActiveOnly", "InactiveOnly", "All"], {
  label: "Active State",
  comments: "Return active records, inactive records, or all. Defaults to active records.",
});

/** Filters by total amount. */
export const totalBetween = (plural: "estimates" | "invoices" | "payments") => ({
  totalGreater: number({
    label: "Total at Least",
    comments: `Only return ${plural} of this amount or more, in the tenant's currency.`,
    example: "100",
    placeholder: "Enter an amount",
  }),
  totalLess: number({
    label: "Total at Most",
    comments: `Only return ${plural} of this amount or less, in the tenant's currency.`,
    example: "500",
    placeholder: "Enter an amount",
  }),
});

/** The filters that invoices and payments share. */
export const accountingFilters = (plural: "invoices" | "payments") => ({
  customerId: described(customerId, `Only return ${plural} for this customer.`),
  ...totalBetween(plural),
  batchId: id({
    label: "Batch ID",
    comments: `Only return ${plural} in this batch. To find the ID, see batch in the output of this action.`,
  }),
  batchNumber: wholeNumber({
    label: "Batch Number",
    comments: `Only return ${plural} in the batch with this number.`,
    example: "17",
  }),
  customFields: pairs({
    label: "Custom Field",
    keyLabel: "Name",
    comments: `Only return ${plural} with these custom field values, by custom field name.`,
    example: "Blue",
  }),
  customFieldsOperator: choice(["And", "Or"], {
    label: "Custom Fields Operator",
    comments: "Whether all custom fields must match (And) or any of them (Or). Defaults to And.",
  }),
  activeState,
  ...changedBetween,
});

export const exportId = text({
  label: "Export ID",
  comments: "The record's ID in the accounting system.",
  example: "QB-20417",
});

const fieldsByName = keyValueList(
  {
    label: "Custom Field",
    keyLabel: "Name",
    comments: "Values by custom field name, spelled as in ServiceTitan. A blank value empties the field.",
    example: "Blue",
  },
  ({ key, value }) => ({ name: key, value }),
);

const rowsOf = (fields: object) => Object.entries(fields).map(([key, value]) => ({ key, value }));

/** Custom fields of several records. The accounting API identifies them by name, not by type. */
export function customFieldOperations(record: string, dataSource = `select${record}`) {
  const noun = record.toLowerCase().replace(/^ap /, "");
  return required(
    forms({
      label: "Operations",
      comments: `The custom fields to set, with one entry per ${noun}.`,
      inputs: {
        objectId: required(
          id({
            label: `${record} ID`,
            comments: `The ${noun} to update.`,
            dataSource,
          }),
        ),
        customFields: required(
          mapped(fieldsByName, (fields) =>
            Array.isArray(fields) ? fields : fieldsByName.clean(rowsOf(fields)),
          ),
        ),
      },
    }),
  );
}

/** The records to mark as exported, with what the other system says of each. */
export const exportedEntries = <Id extends Fields>(label: string, plural: string, recordId: Id) =>
  required(
    forms({
      label,
      comments: `The ${plural} to mark. Marking again changes nothing.`,
      inputs: {
        ...recordId,
        externalId: text({
          label: "External ID",
          comments: "The record's ID in the other system.",
          example: "QB-1042",
        }),
        externalMessage: text({
          label: "External Message",
          comments: "A message from the other system.",
          example: "Posted to March 2026",
        }),
      },
      blankText: "drop",
    }),
  );

/** Comparisons of an amount in a filter. */
const COMPARISONS = [
  "Equal",
  "NotEqual",
  "GreaterThan",
  "GreaterThanOrEqual",
  "LessThan",
  "LessThanOrEqual",
] as const;

/** A filter by an amount, and how it is compared. */
export const comparedAmount = <Name extends string>(name: Name, noun: string, plural: string) =>
  ({
    [`${name}Amount`]: number({
      label: `${noun} Amount`,
      comments: `Only return ${plural} whose ${noun.toLowerCase()} compares with this amount, in the tenant's currency.`,
      example: "120.50",
    }),
    [`${name}Comparer`]: choice(COMPARISONS, {
      label: `${noun} Comparer`,
      comments: `How the ${noun.toLowerCase()} compares with ${noun} Amount.`,
    }),
  }) as { [Key in `${Name}Amount`]: Field<number | undefined> } & {
    [Key in `${Name}Comparer`]: Field<string | undefined>;
  };

export const syncStatuses = (plural: string) =>
  choices(AP_SYNC_STATUSES, {
    label: "Sync Statuses",
    comments: `Only return ${plural} with one of these sync statuses.`,
  });
