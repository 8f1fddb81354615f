import { type Contact, type Customer, type Location, phoneSettings } from "../world/customers";
import { firstId } from "../world/ids";
import type { Context, Size } from "./context";
import { sampleCustomFields } from "./customFields";
import { address, isEveryNth, phoneNumber, range, recordTimestamps, sampleExternalData } from "./generators";

/** Every tenth customer has two locations. */
const locationCount = (size: Size): number => size.customers + Math.floor(size.customers / 10);

export const seedCustomers = ({ faker: fakerFor, size, world }: Context): Customer[] => {
  const faker = fakerFor("customers");
  const count = size.customers;
  return range(count).map((index) => {
    const isCompany = isEveryNth(index, 6);
    const times = recordTimestamps(faker, index, count);
    return {
      id: firstId.customers + index,
      active: !isEveryNth(index, 25),
      name: isCompany ? faker.company.name() : faker.person.fullName(),
      type: isCompany ? "Commercial" : "Residential",
      address: address(faker),
      customFields: sampleCustomFields(world, "customer", index),
      balance: faker.datatype.boolean(0.2) ? faker.number.int({ min: 50, max: 4000 }) : 0,
      taxExempt: isEveryNth(index, 30),
      tagTypeIds: faker.datatype.boolean(0.3) ? [firstId.tagTypes + faker.number.int(9)] : [],
      doNotMail: isEveryNth(index, 12),
      doNotService: isEveryNth(index, 90),
      nationalAccount: isCompany && isEveryNth(index, 24),
      createdById: firstId.users + faker.number.int(29),
      mergedToId: null,
      paymentTermId: isCompany ? firstId.paymentTerms + faker.number.int(3) : null,
      creditLimit: isCompany ? faker.number.int({ min: 5, max: 50 }) * 1000 : null,
      creditLimitBalance: isCompany ? faker.number.int({ min: 0, max: 5 }) * 1000 : null,
      external: sampleExternalData(index, "crmId", `C-${index}`),
      ...times,
      changedOn: times.modifiedOn,
    };
  });
};

export const seedLocations = ({ faker: fakerFor, size, world }: Context): Location[] => {
  const faker = fakerFor("locations");
  const customers = world.customers.all();
  return range(locationCount(size)).map((index) => {
    const isSecond = index >= customers.length;
    const customer = customers[isSecond ? (index - customers.length) * 10 : index]!;
    return {
      id: firstId.locations + index,
      customerId: customer.id,
      active: customer.active,
      name: isSecond ? `${customer.name} - ${faker.location.street()}` : customer.name,
      address: isSecond ? address(faker) : customer.address,
      customFields: sampleCustomFields(world, "location", index),
      createdById: customer.createdById,
      mergedToId: null,
      zoneId: firstId.zones + faker.number.int(5),
      taxExempt: customer.taxExempt,
      tagTypeIds: faker.datatype.boolean(0.2) ? [firstId.tagTypes + faker.number.int(9)] : [],
      taxZoneId: firstId.taxZones + faker.number.int(2),
      preferredTechnicianId: isEveryNth(index, 15) ? firstId.technicians + (index % 5) : null,
      external: {},
      ...recordTimestamps(faker, isSecond ? index - customers.length : index, customers.length),
    };
  });
};

const contacts = (
  { faker: fakerFor }: Context,
  name: "customerContacts" | "locationContacts",
  owners: number[],
): Contact[] => {
  const faker = fakerFor(name);
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
          memo: nth === 0 && isEveryNth(index, 8) ? "Call before arrival" : null,
          phoneSettings: phoneSettings(type, value),
          preferences: {
            jobRemindersEnabled: true,
            marketingUpdatesEnabled: !isEveryNth(index, 7),
            invoiceStatementNotification: type === "Email",
            invoiceNotification: type === "Email",
            statementNotification: type === "Email",
          },
          active: true,
          ...recordTimestamps(faker, index, owners.length),
        };
      }),
  );
};

export const seedCustomerContacts = (context: Context): Contact[] =>
  contacts(
    context,
    "customerContacts",
    context.world.customers.all().map(({ id }) => id),
  );

export const seedLocationContacts = (context: Context): Contact[] =>
  contacts(
    context,
    "locationContacts",
    context.world.locations.all().map(({ id }) => id),
  );
