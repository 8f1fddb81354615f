import { choice, contains, flag, type Operation, oneOf, same, text } from "../../core";
import type { World } from "../world";
import type { GlAccount, PaymentTerm, PaymentType, TaxZone } from "../world/lookups";
import {
  activeFilter,
  createdFilters,
  get,
  idsFilter,
  list,
  sortKeys,
  tenantPath,
  timeFilters,
} from "./common";

const showPaymentType = ({ active: _active, ...row }: PaymentType) => row;

export const accountingLookupOperations: Operation<World>[] = [
  list<PaymentType>({
    path: tenantPath("accounting", "payment-types"),
    rows: (world) => world.paymentTypes.all(),
    filters: {
      ids: idsFilter<PaymentType>(),
      active: activeFilter<PaymentType>(),
      ...createdFilters<PaymentType>(),
    },
    show: showPaymentType,
  }),
  get<PaymentType>({
    path: tenantPath("accounting", "payment-types/:id"),
    label: "Payment type",
    from: (world) => world.paymentTypes,
    missing: 400,
    show: showPaymentType,
  }),
  list<PaymentTerm>({
    path: tenantPath("accounting", "payment-terms"),
    rows: (world) => world.paymentTerms.all(),
    filters: { ids: idsFilter<PaymentTerm>(), ...timeFilters<PaymentTerm>() },
    sort: {
      Id: (row) => row.id,
      Name: (row) => row.name,
      CreatedOn: sortKeys<PaymentTerm>().CreatedOn!,
    },
    show: (row) => row,
  }),
  list<TaxZone>({
    path: tenantPath("accounting", "tax-zones"),
    rows: (world) => world.taxZones.all(),
    filters: {
      ids: idsFilter<TaxZone>(),
      active: activeFilter<TaxZone>(),
      ...timeFilters<TaxZone>(),
    },
    sort: { Id: (row) => row.id, Name: (row) => row.name, CreatedOn: sortKeys<TaxZone>().CreatedOn! },
    show: (row) => row,
  }),
  list<GlAccount>({
    path: tenantPath("accounting", "gl-accounts"),
    rows: (world) => world.glAccounts.all(),
    filters: {
      ids: idsFilter<GlAccount>(),
      names: oneOf(text, (row: GlAccount) => row.name, 50),
      numbers: oneOf(text, (row: GlAccount) => row.number, 50),
      types: oneOf(text, (row: GlAccount) => row.type, 50),
      subtypes: oneOf(text, (row: GlAccount) => row.subtype, 50),
      description: contains((row: GlAccount) => row.description),
      source: same(
        choice("Undefined", "AccountingSystem", "ManuallyCreated", "PublicApi"),
        (row: GlAccount) => row.source,
      ),
      active: activeFilter<GlAccount>(),
      isIntacctGroup: same(flag, (row: GlAccount) => row.isIntacctGroup),
      isIntacctBankAccount: same(flag, (row: GlAccount) => row.isIntacctBankAccount),
      ...timeFilters<GlAccount>(),
    },
    sort: sortKeys<GlAccount>(),
    show: (row) => row,
  }),
  get<GlAccount>({
    path: tenantPath("accounting", "gl-accounts/:accountId"),
    label: "General ledger account",
    parameter: "accountId",
    from: (world) => world.glAccounts,
    show: (row) => row,
  }),
];
