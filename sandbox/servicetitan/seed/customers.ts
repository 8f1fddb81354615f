import type { World } from "../world";
import { someCustomFields } from "./customFields";
import {
  type Address,
  address,
  type CustomField,
  type ExternalData,
  everyNth,
  firstId,
  phoneNumber,
  someExternalData,
  stamps,
  upTo,
} from "./generators";

export type Customer = {
  id: number;
  active: boolean;
  name: string;
  type: "Residential" | "Commercial";
  address: Address;
  customFields: CustomField[];
  balance: number;
  taxExempt: boolean;
  tagTypeIds: number[];
  doNotMail: boolean;
  doNotService: boolean;
  nationalAccount: boolean;
  createdOn: string;
  createdById: number;
  modifiedOn: string;
  mergedToId: number | null;
  paymentTermId: number | null;
  creditLimit: number | null;
  creditLimitBalance: number | null;
  external: ExternalData;
  /** When something other than the balance changed. */
  changedOn: string;
};

export type Location = {
  id: number;
  customerId: number;
  active: boolean;
  name: string;
  address: Address;
  customFields: CustomField[];
  createdOn: string;
  createdById: number;
  modifiedOn: string;
  mergedToId: number | null;
  zoneId: number | null;
  taxExempt: boolean;
  tagTypeIds: number[];
  taxZoneId: number | null;
  external: ExternalData;
};

export type ContactType = "Phone" | "Email" | "Fax" | "MobilePhone";

export type Contact = {
  id: number;
  /** The customer or location. */
  ownerId: number;
  type: ContactType;
  value: string;
  memo: string | null;
  modifiedOn: string;
  createdOn: string;
  phoneSettings: { phoneNumber: string; doNotText: boolean };
  preferences: {
    jobRemindersEnabled: boolean;
    marketingUpdatesEnabled: boolean;
    invoiceStatementNotification: boolean;
  } | null;
  active: boolean;
};

/** Every tenth customer has two locations. */
export const locationCount = (world: World): number =>
  world.size.customers + Math.floor(world.size.customers / 10);

export const seedCustomers = (world: World): Customer[] => {
  const faker = world.faker("customers");
  const count = world.size.customers;
  return upTo(count).map((index) => {
    const isCompany = everyNth(index, 6);
    const times = stamps(faker, index, count);
    return {
      id: firstId.customers + index,
      active: !everyNth(index, 25),
      name: isCompany ? faker.company.name() : faker.person.fullName(),
      type: isCompany ? "Commercial" : "Residential",
      address: address(faker),
      customFields: someCustomFields(world, "customer", index),
      balance: faker.datatype.boolean(0.2) ? faker.number.int({ min: 50, max: 4000 }) : 0,
      taxExempt: everyNth(index, 30),
      tagTypeIds: faker.datatype.boolean(0.3) ? [firstId.tagTypes + faker.number.int(9)] : [],
      doNotMail: everyNth(index, 12),
      doNotService: everyNth(index, 90),
      nationalAccount: isCompany && everyNth(index, 24),
      createdById: firstId.users + faker.number.int(29),
      mergedToId: null,
      paymentTermId: isCompany ? firstId.paymentTerms + faker.number.int(3) : null,
      creditLimit: isCompany ? faker.number.int({ min: 5, max: 50 }) * 1000 : null,
      creditLimitBalance: isCompany ? faker.number.int({ min: 0, max: 5 }) * 1000 : null,
      external: someExternalData(index, "crmId", `C-${index}`),
      ...times,
      changedOn: times.modifiedOn,
    };
  });
};

export const seedLocations = (world: World): Location[] => {
  const faker = world.faker("locations");
  const customers = world.customers.all();
  return upTo(locationCount(world)).map((index) => {
    const isSecond = index >= customers.length;
    const customer = customers[isSecond ? (index - customers.length) * 10 : index]!;
    return {
      id: firstId.locations + index,
      customerId: customer.id,
      active: customer.active,
      name: isSecond ? `${customer.name} - ${faker.location.street()}` : customer.name,
      address: isSecond ? address(faker) : customer.address,
      customFields: someCustomFields(world, "location", index),
      createdById: customer.createdById,
      mergedToId: null,
      zoneId: firstId.zones + faker.number.int(5),
      taxExempt: customer.taxExempt,
      tagTypeIds: faker.datatype.boolean(0.2) ? [firstId.tagTypes + faker.number.int(9)] : [],
      taxZoneId: firstId.taxZones + faker.number.int(2),
      external: {},
      ...stamps(faker, isSecond ? index - customers.length : index, customers.length),
    };
  });
};

/** What a contact's phone settings say: the digits of a phone, nothing for an e-mail address. */
export const phoneSettings = (type: ContactType, value: string) => ({
  phoneNumber: type === "Email" ? "" : value.replace(/\D/g, ""),
  doNotText: false,
});

const contacts = (
  world: World,
  name: "customerContacts" | "locationContacts",
  owners: number[],
): Contact[] => {
  const faker = world.faker(name);
  return owners.flatMap((ownerId, index) =>
    (["MobilePhone", "Email"] as const)
      .filter((_, nth) => nth === 0 || index % 2 === 0)
      .map((type, nth) => {
        const value = type === "Email" ? faker.internet.exampleEmail().toLowerCase() : phoneNumber(faker);
        return {
          id: firstId[name] + index * 2 + nth,
          ownerId,
          type,
          value,
          memo: nth === 0 && everyNth(index, 8) ? "Call before arrival" : null,
          phoneSettings: phoneSettings(type, value),
          preferences: {
            jobRemindersEnabled: true,
            marketingUpdatesEnabled: !everyNth(index, 7),
            invoiceStatementNotification: type === "Email",
          },
          active: true,
          ...stamps(faker, index, owners.length),
        };
      }),
  );
};

export const seedCustomerContacts = (world: World): Contact[] =>
  contacts(
    world,
    "customerContacts",
    world.customers.all().map(({ id }) => id),
  );

export const seedLocationContacts = (world: World): Contact[] =>
  contacts(
    world,
    "locationContacts",
    world.locations.all().map(({ id }) => id),
  );
