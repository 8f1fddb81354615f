import { z } from "zod";
import {
  accepted,
  askedFor,
  badField,
  type Call,
  comparableInstant,
  comparableStored,
  contains,
  decimal,
  filter,
  flag,
  idPart,
  instant,
  type Operation,
  oneOf,
  operation,
  same,
  sameText,
  text,
  wholeNumber,
} from "../../core";
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
  timeFilters,
  under,
} from "../common";
import { exportFeed } from "../exportFeed";
import type { Customer, Location } from "../records/customers";
import type { Address } from "../records/making";
import type { World } from "../world";
import * as field from "./bodies";
import { addContacts, showPlain } from "./contacts";

const showCustomer = ({ external, changedOn: _changed, ...customer }: Customer, application?: string) => ({
  ...customer,
  externalData: externalDataFor(external, application),
});

const showLocation = ({ external, ...location }: Location, application?: string) => ({
  ...location,
  externalData: externalDataFor(external, application),
});

const addressFilters = <Row extends { address: Address }>() => ({
  street: contains((row: Row) => row.address.street),
  unit: sameText((row: Row) => row.address.unit),
  city: sameText((row: Row) => row.address.city),
  state: sameText((row: Row) => row.address.state),
  zip: sameText((row: Row) => row.address.zip),
  country: sameText((row: Row) => row.address.country),
  latitude: same(decimal, (row: Row) => row.address.latitude),
  longitude: same(decimal, (row: Row) => row.address.longitude),
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

const locationFilters = {
  ids: idsFilter<Location>(),
  name: contains((row: Location) => row.name),
  customerId: same(wholeNumber, (row: Location) => row.customerId),
  ...addressFilters<Location>(),
  active: activeFilter<Location>(),
  ...timeFilters<Location>(),
  ...externalFilters<Location>(),
};

const newPlace = z.strictObject({
  name: field.text,
  address: field.newAddress,
  contacts: z.array(field.newContact).nullish(),
  customFields: z.array(field.customField).nullish(),
  tagTypeIds: z.array(field.id).nullish(),
  externalData: field.newExternalData.nullish(),
  coordinatesSource: z.enum(["None", "System", "User", "Imported"]).nullish(),
  coordinatesVerificationStatus: z.enum(["Unverified", "InProgress", "Failed", "Verified"]).nullish(),
});

const newLocation = z.strictObject({ ...newPlace.shape, customerId: field.id });

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

const changedLocation = z.strictObject({
  customerId: field.id.optional(),
  name: field.text.optional(),
  address: z
    .strictObject({
      street: field.text,
      unit: field.text,
      city: field.text,
      state: field.text,
      zip: field.text,
      country: field.text,
      latitude: field.decimal.nullish(),
      longitude: field.decimal.nullish(),
    })
    .optional(),
  active: field.flag.optional(),
  taxZoneId: field.id.optional(),
  customFields: z.array(field.customField).optional(),
  tagTypeIds: z.array(field.id).optional(),
  externalData: field.changedExternalData.optional(),
});

const addLocation = (world: World, customer: Customer, given: z.output<typeof newPlace>, at: string) => {
  allMustExist(world.tagTypes, given.tagTypeIds, "tagTypeIds");
  const now = world.now();
  const location = world.locations.add({
    customerId: customer.id,
    active: true,
    name: given.name,
    address: field.completeAddress(given.address),
    customFields: field.writeCustomFields(world, "location", given.customFields) ?? [],
    createdOn: now,
    createdById: 9001,
    modifiedOn: now,
    mergedToId: null,
    zoneId: null,
    taxExempt: customer.taxExempt,
    tagTypeIds: given.tagTypeIds ?? [],
    taxZoneId: null,
    external: field.writeExternalData({}, given.externalData),
  });
  const contacts = addContacts(world.locationContacts, location.id, given.contacts ?? [], at);
  return {
    ...showLocation(location, given.externalData?.applicationGuid),
    contacts: contacts.map(showPlain),
  };
};

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

const createLocation = operation<World, typeof newLocation>({
  method: "POST",
  path: under("crm", "locations"),
  body: newLocation,
  run: ({ body, state: world }) => {
    mustExist(world.customers, body.customerId, "customerId");
    return addLocation(world, world.customers.get(body.customerId)!, body, world.now());
  },
});

const updateLocation = operation<World, typeof changedLocation>({
  method: "PATCH",
  path: under("crm", "locations/:id"),
  body: changedLocation,
  run: (call) => {
    const { externalData, address, ...given } = call.body;
    const world = call.state;
    const location = find(world.locations, idPart(call), "Location");
    mustExist(world.customers, given.customerId, "customerId");
    mustExist(world.taxZones, given.taxZoneId, "taxZoneId");
    allMustExist(world.tagTypes, given.tagTypeIds, "tagTypeIds");
    world.locations.change(location.id, {
      ...given,
      address: address && field.completeAddress(address),
      customFields: field.writeCustomFields(world, "location", given.customFields),
      external: field.writeExternalData(location.external, externalData),
      modifiedOn: world.now(),
    });
    return showLocation(location, externalData?.applicationGuid);
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
  list({
    path: under("crm", "locations"),
    rows: (world) => world.locations.all(),
    filters: locationFilters,
    sort: sortKeys<Location>(),
    show: (row, call) => showLocation(row, applicationOf(call)),
  }),
  get({
    path: under("crm", "locations/:id"),
    what: "Location",
    from: (world) => world.locations,
    show: (row) => showLocation(row),
  }),
  createLocation,
  updateLocation,
  exportFeed({
    path: under("crm", "export/locations"),
    rows: (world) => world.locations.all(),
    show: (row) => showLocation(row),
  }),
];
