import { z } from "zod";
import {
  ApiError,
  choice,
  contains,
  flag,
  HttpResponse,
  invalidField,
  type Operation,
  oneOf,
  operation,
  pathId,
  same,
  text,
} from "../../core";
import type { World } from "../world";
import type { GlAccount, GlAccountType, PaymentTerm, PaymentType, TaxZone } from "../world/lookups";
import * as field from "./bodies";
import {
  activeFilter,
  createdFilters,
  find,
  get,
  idsFilter,
  list,
  sortKeys,
  tenantPath,
  timeFilters,
} from "./common";

const showPaymentType = ({ active: _active, ...row }: PaymentType) => row;

const newGlAccount = z.strictObject({
  name: field.text.nullish(),
  number: field.text.nullish(),
  description: field.text.nullish(),
  type: field.text.nullish(),
  subtype: field.text.nullish(),
});

const changedGlAccount = newGlAccount.extend({ active: field.flag.nullish() });

/**
 * Checks the types of an account, and that no other account has its number.
 * @param own the ID of the account, if it exists
 * @throws ApiError 400 or 409
 */
const checkGlAccount = (world: World, body: z.output<typeof newGlAccount>, own?: number): void => {
  const types = world.glAccountTypes.all();
  const type = types.find(({ name, parentTypeId }) => name === body.type && parentTypeId === null);
  if (body.type && !type) throw invalidField("type", `There is no account type ${body.type}.`);
  const isSubtype = types.some(
    ({ name, parentTypeId }) =>
      name === body.subtype && parentTypeId !== null && (!type || parentTypeId === type.id),
  );
  if (body.subtype && !isSubtype)
    throw invalidField("subtype", `There is no account subtype ${body.subtype} of this type.`);
  const other = world.glAccounts.all().find(({ id, number }) => number === body.number && id !== own);
  if (body.number && other)
    throw new ApiError(409, `General ledger account ${other.id} has the number ${body.number} already`);
};

const createGlAccount = operation<World, typeof newGlAccount>({
  method: "POST",
  path: tenantPath("accounting", "gl-accounts"),
  body: newGlAccount,
  run: ({ body, state: world }) => {
    checkGlAccount(world, body);
    const now = world.now();
    const account = world.glAccounts.add({
      name: body.name ?? null,
      number: body.number ?? null,
      description: body.description ?? null,
      type: body.type ?? null,
      subtype: body.subtype ?? null,
      active: true,
      isIntacctGroup: false,
      isIntacctBankAccount: false,
      source: "PublicApi",
      defaultAccountType: null,
      createdOn: now,
      modifiedOn: now,
    });
    return new HttpResponse(201, account);
  },
});

const updateGlAccount = operation<World, typeof changedGlAccount>({
  method: "PATCH",
  path: tenantPath("accounting", "gl-accounts/:accountId"),
  body: changedGlAccount,
  run: (call) => {
    const { body, state: world } = call;
    const { id } = find(world.glAccounts, pathId(call, "accountId"), "General ledger account");
    checkGlAccount(world, body, id);
    return world.glAccounts.change(id, {
      ...body,
      active: body.active ?? undefined,
      modifiedOn: world.now(),
    });
  },
});

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
  get<PaymentTerm>({
    path: tenantPath("accounting", "payment-terms/:paymentTermId"),
    label: "Payment term",
    parameter: "paymentTermId",
    from: (world) => world.paymentTerms,
    missing: 400,
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
  createGlAccount,
  updateGlAccount,
  list<GlAccountType>({
    path: tenantPath("accounting", "gl-accounts/types"),
    rows: (world) => world.glAccountTypes.all(),
    filters: {
      ids: idsFilter<GlAccountType>(),
      names: oneOf(text, (row: GlAccountType) => row.name, 50),
      active: activeFilter<GlAccountType>(),
      ...timeFilters<GlAccountType>(),
    },
    sort: sortKeys<GlAccountType>(),
    show: (row) => row,
  }),
];
