import { z } from "zod";
import {
  invalidField,
  type Operation,
  operation,
  pathId,
  queryValue,
  repeated,
  wholeNumber,
} from "../../core";
import type { World } from "../world";
import { deliveryOptions, type Vendor } from "../world/vendors";
import { customFieldBatch } from "./accountingCustomFields";
import * as field from "./bodies";
import {
  activeFilter,
  externalDataFor,
  externalFilters,
  find,
  get,
  list,
  mustExist,
  sortKeys,
  tenantPath,
  timeFilters,
} from "./common";

const path = (rest = "") => tenantPath("inventory", `vendors${rest}`);

const address = z.strictObject({
  street: field.text,
  unit: field.text,
  city: field.text,
  state: field.text,
  zip: field.text,
  country: field.text,
});

const tags = z.array(z.strictObject({ tagTypeId: field.id }));

const newVendor = z.strictObject({
  name: field.text.min(1),
  active: field.flag,
  memo: field.text.nullish(),
  firstName: field.text.nullish(),
  lastName: field.text.nullish(),
  phone: field.text.nullish(),
  email: field.text.nullish(),
  fax: field.text.nullish(),
  isTruckReplenishment: field.flag,
  deliveryOption: z.enum(deliveryOptions).nullish(),
  taxRate: field.decimal,
  restrictedMobileCreation: field.flag,
  vendorQuickbooksItem: field.text.nullish(),
  paymentTermId: field.id.nullish(),
  remittanceVendorId: field.id.nullish(),
  address,
  externalData: field.newExternalData.nullish(),
  tags: tags.nullish(),
  vendorContacts: z.array(z.strictObject({ name: field.text, email: field.text })).nullish(),
});

/** Null is not accepted: an omitted field keeps its value. */
const changedVendor = z.strictObject({
  name: field.text.min(1).optional(),
  active: field.flag.optional(),
  memo: field.text.optional(),
  firstName: field.text.optional(),
  lastName: field.text.optional(),
  phone: field.text.optional(),
  email: field.text.optional(),
  fax: field.text.optional(),
  isTruckReplenishment: field.flag.optional(),
  deliveryOption: z.enum(deliveryOptions).optional(),
  taxRate: field.decimal.optional(),
  restrictedMobileCreation: field.flag.optional(),
  vendorQuickbooksItem: field.text.optional(),
  paymentTermId: field.id.optional(),
  remittanceVendorId: field.id.optional(),
  address: address.optional(),
  externalData: field.changedExternalData.optional(),
  tags: tags.optional(),
  vendorContacts: z
    .array(z.strictObject({ id: field.id.nullish(), name: field.text, email: field.text }))
    .optional(),
});

const show = (world: World, vendor: Vendor, application: string | undefined) => {
  const {
    external,
    customFields,
    vendorQuickbooksItem: _item,
    paymentTermId: _term,
    remittanceVendorId: _remittance,
    tagTypeIds: _tags,
    contacts: _contacts,
    ...row
  } = vendor;
  const types = world.customFieldTypesOf("vendor");
  return {
    ...row,
    externalData: externalDataFor(external, application),
    customFields: customFields.map(({ name, value }) => ({
      typeId: types.find((type) => type.name === name)!.id,
      name,
      value,
    })),
  };
};

/** The fields that a new vendor does not have to have. */
type Details = Omit<Vendor, "id" | "name" | "active" | "createdOn" | "modifiedOn" | "address">;

const blank: Details = {
  isTruckReplenishment: false,
  isMobileCreationRestricted: false,
  memo: "",
  deliveryOption: "Manual",
  defaultTaxRate: 0,
  contactInfo: { firstName: "", lastName: "", phone: "", email: "", fax: "" },
  external: {},
  customFields: [],
  vendorQuickbooksItem: null,
  paymentTermId: null,
  remittanceVendorId: null,
  tagTypeIds: [],
  contacts: [],
};

type Body = z.output<typeof newVendor> | z.output<typeof changedVendor>;
type ContactBody = { id?: number | null; name: string; email: string };

const checkReferences = (world: World, { paymentTermId, tags }: Body): void => {
  mustExist(world.paymentTerms, paymentTermId, "paymentTermId");
  for (const [index, { tagTypeId }] of (tags ?? []).entries())
    mustExist(world.tagTypes, tagTypeId, `tags[${index}].tagTypeId`);
};

/** The contacts in a body, which replace the current ones. */
const contactsOf = (world: World, current: Vendor["contacts"], bodies: ContactBody[]): Vendor["contacts"] => {
  const contacts = world.vendors.all().flatMap((vendor) => vendor.contacts);
  let highest = Math.max(0, ...contacts.map(({ id }) => id));
  return bodies.map(({ id, name, email }, index) => {
    if (id && !current.some((contact) => contact.id === id))
      throw invalidField(`vendorContacts[${index}].id`, `There is no record ${id}.`);
    return { id: id || ++highest, name, email };
  });
};

/** @returns the fields of a vendor that a body changes */
const written = (world: World, current: Details, body: Body) => {
  checkReferences(world, body);
  const { contactInfo } = current;
  const { vendorContacts } = body as { vendorContacts?: ContactBody[] | null };
  return {
    memo: body.memo ?? current.memo,
    contactInfo: {
      firstName: body.firstName ?? contactInfo.firstName,
      lastName: body.lastName ?? contactInfo.lastName,
      phone: body.phone ?? contactInfo.phone,
      email: body.email ?? contactInfo.email,
      fax: body.fax ?? contactInfo.fax,
    },
    isTruckReplenishment: body.isTruckReplenishment ?? current.isTruckReplenishment,
    isMobileCreationRestricted: body.restrictedMobileCreation ?? current.isMobileCreationRestricted,
    deliveryOption: body.deliveryOption ?? current.deliveryOption,
    defaultTaxRate: body.taxRate ?? current.defaultTaxRate,
    vendorQuickbooksItem: body.vendorQuickbooksItem ?? current.vendorQuickbooksItem,
    paymentTermId: body.paymentTermId ?? current.paymentTermId,
    remittanceVendorId: body.remittanceVendorId ?? current.remittanceVendorId,
    external: field.writeExternalData(current.external, body.externalData),
    tagTypeIds: body.tags?.map(({ tagTypeId }) => tagTypeId) ?? current.tagTypeIds,
    contacts: vendorContacts ? contactsOf(world, current.contacts, vendorContacts) : current.contacts,
  };
};

const create = operation<World, typeof newVendor>({
  method: "POST",
  path: path(),
  body: newVendor,
  run: ({ body, state: world }) => {
    const { name, active, address } = body;
    const now = world.now();
    const fields = written(world, blank, body);
    const { id } = world.vendors.add({
      ...blank,
      ...fields,
      name,
      active,
      address,
      createdOn: now,
      modifiedOn: now,
    });
    return { id };
  },
});

const update = operation<World, typeof changedVendor>({
  method: "PATCH",
  path: path("/:id"),
  body: changedVendor,
  run: (call) => {
    const { body, state: world } = call;
    const vendor = find(world.vendors, pathId(call), "Vendor");
    world.vendors.change(vendor.id, {
      ...written(world, vendor, body),
      name: body.name ?? vendor.name,
      active: body.active ?? vendor.active,
      address: body.address ?? vendor.address,
      modifiedOn: world.now(),
    });
    return { id: vendor.id };
  },
});

export const vendorOperations: Operation<World>[] = [
  list<Vendor>({
    path: path(),
    rows: (world) => world.vendors.all(),
    filters: {
      ids: repeated(wholeNumber, (row: Vendor) => row.id),
      active: activeFilter<Vendor>(),
      ...timeFilters<Vendor>(),
      ...externalFilters<Vendor>(),
    },
    sort: sortKeys<Vendor>(),
    show: (row, call) => show(call.state, row, queryValue(call, "externalDataApplicationGuid")),
  }),
  customFieldBatch(path("/custom-fields"), "vendor", (world) => world.vendors),
  get<Vendor>({
    path: path("/:id"),
    label: "Vendor",
    from: (world) => world.vendors,
    query: externalFilters<Vendor>(),
    show: (row, call) => show(call.state, row, queryValue(call, "externalDataApplicationGuid")),
  }),
  create,
  update,
];
