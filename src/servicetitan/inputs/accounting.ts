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
