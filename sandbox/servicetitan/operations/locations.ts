import { z } from "zod";
import {
  contains,
  decimal,
  type Operation,
  operation,
  pathId,
  queryValue,
  same,
  sameText,
  wholeNumber,
} from "../../core";
import type { World } from "../world";
import type { Customer, Location } from "../world/customers";
import type { Address } from "../world/shared";
import * as field from "./bodies";
import {
  activeFilter,
  allMustExist,
  externalDataFor,
  externalFilters,
  find,
  get,
  idsFilter,
  list,
  mustExist,
  sortKeys,
  tenantPath,
  timeFilters,
} from "./common";
import { addContacts, showPlain } from "./contacts";
import { exportFeed } from "./exportFeed";

const showLocation = (
  { external, preferredTechnicianId: _technician, ...location }: Location,
  application?: string,
) => ({
  ...location,
  externalData: externalDataFor(external, application),
});

/** Parameters that select records by their address. */
export const addressFilters = <Row extends { address: Address }>() => ({
  street: contains((row: Row) => row.address.street),
  unit: sameText((row: Row) => row.address.unit),
  city: sameText((row: Row) => row.address.city),
  state: sameText((row: Row) => row.address.state),
  zip: sameText((row: Row) => row.address.zip),
  country: sameText((row: Row) => row.address.country),
  latitude: same(decimal, (row: Row) => row.address.latitude),
  longitude: same(decimal, (row: Row) => row.address.longitude),
});

const locationFilters = {
  ids: idsFilter<Location>(),
  name: contains((row: Location) => row.name),
  customerId: same(wholeNumber, (row: Location) => row.customerId),
  ...addressFilters<Location>(),
  active: activeFilter<Location>(),
  ...timeFilters<Location>(),
  ...externalFilters<Location>(),
};

/** A location of a new customer. */
export const newCustomerLocation = z.strictObject({
  name: field.text,
  address: field.newAddress,
  contacts: z.array(field.newContact).nullish(),
  customFields: z.array(field.customField).nullish(),
  tagTypeIds: z.array(field.id).nullish(),
  externalData: field.newExternalData.nullish(),
  coordinatesSource: z.enum(["None", "System", "User", "Imported"]).nullish(),
  coordinatesVerificationStatus: z.enum(["Unverified", "InProgress", "Failed", "Verified"]).nullish(),
});

const newLocation = z.strictObject({ ...newCustomerLocation.shape, customerId: field.id });

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

/**
 * Adds a location and its contacts.
 * @returns the location as the API returns it
 */
export const addLocation = (
  world: World,
  customer: Customer,
  input: z.output<typeof newCustomerLocation>,
  at: string,
) => {
  allMustExist(world.tagTypes, input.tagTypeIds, "tagTypeIds");
  const now = world.now();
  const location = world.locations.add({
    customerId: customer.id,
    active: true,
    name: input.name,
    address: field.completeAddress(input.address),
    customFields: field.writeCustomFields(world, "location", input.customFields) ?? [],
    createdOn: now,
    createdById: 9001,
    modifiedOn: now,
    mergedToId: null,
    zoneId: null,
    taxExempt: customer.taxExempt,
    tagTypeIds: input.tagTypeIds ?? [],
    taxZoneId: null,
    preferredTechnicianId: null,
    external: field.writeExternalData({}, input.externalData),
  });
  const contacts = addContacts(world.locationContacts, location.id, input.contacts ?? [], at);
  return {
    ...showLocation(location, input.externalData?.applicationGuid),
    contacts: contacts.map(showPlain),
  };
};

const createLocation = operation<World, typeof newLocation>({
  method: "POST",
  path: tenantPath("crm", "locations"),
  body: newLocation,
  run: ({ body, state: world }) => {
    mustExist(world.customers, body.customerId, "customerId");
    return addLocation(world, world.customers.get(body.customerId)!, body, world.now());
  },
});

const updateLocation = operation<World, typeof changedLocation>({
  method: "PATCH",
  path: tenantPath("crm", "locations/:id"),
  body: changedLocation,
  run: (call) => {
    const { externalData, address, ...input } = call.body;
    const world = call.state;
    const location = find(world.locations, pathId(call), "Location");
    mustExist(world.customers, input.customerId, "customerId");
    mustExist(world.taxZones, input.taxZoneId, "taxZoneId");
    allMustExist(world.tagTypes, input.tagTypeIds, "tagTypeIds");
    world.locations.change(location.id, {
      ...input,
      address: address && field.completeAddress(address),
      customFields: field.writeCustomFields(world, "location", input.customFields),
      external: field.writeExternalData(location.external, externalData),
      modifiedOn: world.now(),
    });
    return showLocation(location, externalData?.applicationGuid);
  },
});

export const locationOperations: Operation<World>[] = [
  list({
    path: tenantPath("crm", "locations"),
    rows: (world) => world.locations.all(),
    filters: locationFilters,
    sort: sortKeys<Location>(),
    show: (row, call) => showLocation(row, queryValue(call, "externalDataApplicationGuid")),
  }),
  get({
    path: tenantPath("crm", "locations/:id"),
    label: "Location",
    from: (world) => world.locations,
    show: (row) => showLocation(row),
  }),
  createLocation,
  updateLocation,
  operation<World>({
    method: "GET",
    path: tenantPath("crm", "locations/:id/preferredtechnician"),
    run: (call) => find(call.state.locations, pathId(call), "Location").preferredTechnicianId,
  }),
  operation<World>({
    method: "POST",
    path: tenantPath("crm", "locations/:id/preferredtechnician/:preferredTechnicianId"),
    run: (call) => {
      const world = call.state;
      const location = find(world.locations, pathId(call), "Location");
      const technician = find(world.technicians, pathId(call, "preferredTechnicianId"), "Technician");
      world.locations.change(location.id, {
        preferredTechnicianId: technician.id,
        modifiedOn: world.now(),
      });
    },
  }),
  exportFeed({
    path: tenantPath("crm", "export/locations"),
    rows: (world) => world.locations.all(),
    show: (row) => showLocation(row),
  }),
];
