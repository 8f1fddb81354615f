import { z } from "zod";
import {
  accepted,
  type Call,
  contains,
  filter,
  flag,
  invalidField,
  type Operation,
  operation,
  pathId,
  queryValue,
  sortableStored,
  sortableTimestamp,
  text,
  timestamp,
} from "../../core";
import type { World } from "../world";
import type { Customer } from "../world/customers";
import * as field from "./bodies";
import {
  activeFilter,
  allMustExist,
  createdFilters,
  externalDataFor,
  externalFilters,
  find,
  get,
  idsFilter,
  list,
  mustExist,
  sortKeys,
  tenantPath,
} from "./common";
import { addContacts, showPlain } from "./contacts";
import { exportFeed } from "./exportFeed";
import { addLocation, addressFilters, newCustomerLocation } from "./locations";

const showCustomer = ({ external, changedOn: _changed, ...customer }: Customer, application?: string) => ({
  ...customer,
  externalData: externalDataFor(external, application),
});

/** Changes of the balance also change modifiedOn, but the caller can exclude them. */
const changedWithin = (call: Call<World>, rows: readonly Customer[]): readonly Customer[] => {
  const isExcluded =
    queryValue(call, "excludeAccountingChangesFromModifiedDateRange")?.toLowerCase() === "true";
  const from = sortableTimestamp(queryValue(call, "modifiedOnOrAfter") ?? "");
  const to = sortableTimestamp(queryValue(call, "modifiedBefore") ?? "");
  if (!from && !to) return rows;
  return rows.filter((row) => {
    const modified = sortableStored(isExcluded ? row.changedOn : row.modifiedOn);
    return (!from || modified >= from) && (!to || modified < to);
  });
};

const digits = (value: string): string => value.replace(/\D/g, "");

const customerFilters = {
  ids: idsFilter<Customer>(),
  ...createdFilters<Customer>(),
  modifiedBefore: accepted<Customer>(timestamp),
  modifiedOnOrAfter: accepted<Customer>(timestamp),
  excludeAccountingChangesFromModifiedDateRange: accepted<Customer>(flag),
  name: contains((row: Customer) => row.name),
  ...addressFilters<Customer>(),
  phone: filter(text, (value, world: World) => {
    const found = world.customerContacts
      .all()
      .filter(
        (contact) => contact.active && contact.type !== "Email" && digits(contact.value) === digits(value),
      );
    const ids = new Set(found.map(({ ownerId }) => ownerId));
    return (row: Customer) => ids.has(row.id);
  }),
  active: activeFilter<Customer>(),
  ...externalFilters<Customer>(),
};

const newCustomer = z.strictObject({
  name: field.text,
  type: field.customerType.nullish(),
  doNotMail: field.flag.nullish(),
  doNotService: field.flag.nullish(),
  nationalAccount: field.flag.nullish(),
  locations: z.array(newCustomerLocation),
  address: field.newAddress,
  contacts: z.array(field.newContact).nullish(),
  customFields: z.array(field.customField).nullish(),
  tagTypeIds: z.array(field.id).nullish(),
  externalData: field.newExternalData.nullish(),
  taxExempt: field.flag.nullish(),
  paymentTermId: field.id.nullish(),
  creditLimit: field.decimal.nullish(),
  creditLimitBalance: field.decimal.nullish(),
});

const changedCustomer = z.strictObject({
  name: field.text.optional(),
  type: field.customerType.optional(),
  address: z
    .strictObject({
      street: field.text,
      unit: field.text,
      city: field.text,
      state: field.text,
      zip: field.text,
      country: field.text,
      latitude: field.decimal,
      longitude: field.decimal,
    })
    .optional(),
  customFields: z.array(field.customField).optional(),
  externalData: field.changedExternalData.optional(),
  doNotMail: field.flag.optional(),
  doNotService: field.flag.optional(),
  nationalAccount: field.flag.optional(),
  active: field.flag.optional(),
  tagTypeIds: z.array(field.id).optional(),
  taxExempt: field.flag.optional(),
  paymentTermId: field.id.optional(),
  creditLimit: field.decimal.optional(),
  creditLimitBalance: field.decimal.optional(),
});

/**
 * Adds a customer, its locations and its contacts.
 * @returns the customer as the API returns it
 */
export const addCustomer = (world: World, body: z.output<typeof newCustomer>) => {
  const { locations, contacts, externalData, ...input } = body;
  if (locations.length === 0) throw invalidField("locations", "At least one location is required.");
  allMustExist(world.tagTypes, input.tagTypeIds, "tagTypeIds");
  mustExist(world.paymentTerms, input.paymentTermId, "paymentTermId");
  for (const [index, each] of locations.entries())
    allMustExist(world.tagTypes, each.tagTypeIds, `locations[${index}].tagTypeIds`);
  const now = world.now();
  const customer = world.customers.add({
    active: true,
    name: input.name,
    type: input.type ?? "Residential",
    address: field.completeAddress(input.address),
    customFields: field.writeCustomFields(world, "customer", input.customFields) ?? [],
    balance: 0,
    taxExempt: input.taxExempt ?? false,
    tagTypeIds: input.tagTypeIds ?? [],
    doNotMail: input.doNotMail ?? false,
    doNotService: input.doNotService ?? false,
    nationalAccount: input.nationalAccount ?? false,
    createdOn: now,
    createdById: 9001,
    modifiedOn: now,
    mergedToId: null,
    paymentTermId: input.paymentTermId ?? null,
    creditLimit: input.creditLimit ?? null,
    creditLimitBalance: input.creditLimitBalance ?? null,
    external: field.writeExternalData({}, externalData),
    changedOn: now,
  });
  return {
    ...showCustomer(customer, externalData?.applicationGuid),
    locations: locations.map((each) => addLocation(world, customer, each, now)),
    contacts: addContacts(world.customerContacts, customer.id, contacts ?? [], now).map(showPlain),
  };
};

const createCustomer = operation<World, typeof newCustomer>({
  method: "POST",
  path: tenantPath("crm", "customers"),
  body: newCustomer,
  run: ({ body, state }) => addCustomer(state, body),
});

const updateCustomer = operation<World, typeof changedCustomer>({
  method: "PATCH",
  path: tenantPath("crm", "customers/:id"),
  body: changedCustomer,
  run: (call) => {
    const { externalData, ...input } = call.body;
    const world = call.state;
    const customer = find(world.customers, pathId(call), "Customer");
    allMustExist(world.tagTypes, input.tagTypeIds, "tagTypeIds");
    mustExist(world.paymentTerms, input.paymentTermId, "paymentTermId");
    const modifiedOn = world.now();
    world.customers.change(customer.id, {
      ...input,
      customFields: field.writeCustomFields(world, "customer", input.customFields),
      external: field.writeExternalData(customer.external, externalData),
      modifiedOn,
      changedOn: modifiedOn,
    });
    return showCustomer(customer, externalData?.applicationGuid);
  },
});

const applicationOf = (call: Call<World>) => queryValue(call, "externalDataApplicationGuid");

export const customerOperations: Operation<World>[] = [
  list({
    path: tenantPath("crm", "customers"),
    rows: (world, call) => changedWithin(call, world.customers.all()),
    filters: customerFilters,
    sort: sortKeys<Customer>(),
    show: (row, call) => showCustomer(row, applicationOf(call)),
  }),
  get({
    path: tenantPath("crm", "customers/:id"),
    label: "Customer",
    from: (world) => world.customers,
    show: (row) => showCustomer(row),
  }),
  createCustomer,
  updateCustomer,
  exportFeed({
    path: tenantPath("crm", "export/customers"),
    rows: (world) => world.customers.all(),
    show: (row) => showCustomer(row),
  }),
];
