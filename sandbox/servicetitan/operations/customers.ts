import { z } from "zod";
import {
  accepted,
  askedFor,
  badField,
  type Call,
  comparableInstant,
  comparableStored,
  contains,
  filter,
  flag,
  idPart,
  instant,
  type Operation,
  operation,
  text,
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
  under,
} from "./common";
import { addContacts, showPlain } from "./contacts";
import { exportFeed } from "./exportFeed";
import { addLocation, addressFilters, newPlace } from "./locations";

const showCustomer = ({ external, changedOn: _changed, ...customer }: Customer, application?: string) => ({
  ...customer,
  externalData: externalDataFor(external, application),
});

/** modifiedOn counts changes of the balance too, unless the caller leaves those out. */
const changedWithin = (call: Call<World>, rows: readonly Customer[]): readonly Customer[] => {
  const isWithout = askedFor(call, "excludeAccountingChangesFromModifiedDateRange")?.toLowerCase() === "true";
  const from = comparableInstant(askedFor(call, "modifiedOnOrAfter") ?? "");
  const to = comparableInstant(askedFor(call, "modifiedBefore") ?? "");
  if (!from && !to) return rows;
  return rows.filter((row) => {
    const moment = comparableStored(isWithout ? row.changedOn : row.modifiedOn);
    return (!from || moment >= from) && (!to || moment < to);
  });
};

const digits = (value: string): string => value.replace(/\D/g, "");

const customerFilters = {
  ids: idsFilter<Customer>(),
  ...createdFilters<Customer>(),
  modifiedBefore: accepted<Customer>(instant),
  modifiedOnOrAfter: accepted<Customer>(instant),
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
  locations: z.array(newPlace),
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

const createCustomer = operation<World, typeof newCustomer>({
  method: "POST",
  path: under("crm", "customers"),
  body: newCustomer,
  run: ({ body, state: world }) => {
    const { locations, contacts, externalData, ...given } = body;
    if (locations.length === 0) throw badField("locations", "At least one location is required.");
    allMustExist(world.tagTypes, given.tagTypeIds, "tagTypeIds");
    mustExist(world.paymentTerms, given.paymentTermId, "paymentTermId");
    for (const [index, each] of locations.entries())
      allMustExist(world.tagTypes, each.tagTypeIds, `locations[${index}].tagTypeIds`);
    const now = world.now();
    const customer = world.customers.add({
      active: true,
      name: given.name,
      type: given.type ?? "Residential",
      address: field.completeAddress(given.address),
      customFields: field.writeCustomFields(world, "customer", given.customFields) ?? [],
      balance: 0,
      taxExempt: given.taxExempt ?? false,
      tagTypeIds: given.tagTypeIds ?? [],
      doNotMail: given.doNotMail ?? false,
      doNotService: given.doNotService ?? false,
      nationalAccount: given.nationalAccount ?? false,
      createdOn: now,
      createdById: 9001,
      modifiedOn: now,
      mergedToId: null,
      paymentTermId: given.paymentTermId ?? null,
      creditLimit: given.creditLimit ?? null,
      creditLimitBalance: given.creditLimitBalance ?? null,
      external: field.writeExternalData({}, externalData),
      changedOn: now,
    });
    return {
      ...showCustomer(customer, externalData?.applicationGuid),
      locations: locations.map((each) => addLocation(world, customer, each, now)),
      contacts: addContacts(world.customerContacts, customer.id, contacts ?? [], now).map(showPlain),
    };
  },
});

const updateCustomer = operation<World, typeof changedCustomer>({
  method: "PATCH",
  path: under("crm", "customers/:id"),
  body: changedCustomer,
  run: (call) => {
    const { externalData, ...given } = call.body;
    const world = call.state;
    const customer = find(world.customers, idPart(call), "Customer");
    allMustExist(world.tagTypes, given.tagTypeIds, "tagTypeIds");
    mustExist(world.paymentTerms, given.paymentTermId, "paymentTermId");
    const modifiedOn = world.now();
    world.customers.change(customer.id, {
      ...given,
      customFields: field.writeCustomFields(world, "customer", given.customFields),
      external: field.writeExternalData(customer.external, externalData),
      modifiedOn,
      changedOn: modifiedOn,
    });
    return showCustomer(customer, externalData?.applicationGuid);
  },
});

const applicationOf = (call: Call<World>) => askedFor(call, "externalDataApplicationGuid");

export const customerOperations: Operation<World>[] = [
  list({
    path: under("crm", "customers"),
    rows: (world, call) => changedWithin(call, world.customers.all()),
    filters: customerFilters,
    sort: sortKeys<Customer>(),
    show: (row, call) => showCustomer(row, applicationOf(call)),
  }),
  get({
    path: under("crm", "customers/:id"),
    what: "Customer",
    from: (world) => world.customers,
    show: (row) => showCustomer(row),
  }),
  createCustomer,
  updateCustomer,
  exportFeed({
    path: under("crm", "export/customers"),
    rows: (world) => world.customers.all(),
    show: (row) => showCustomer(row),
  }),
];
