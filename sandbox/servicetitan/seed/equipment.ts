import type { InstalledEquipment } from "../world/equipment";
import { firstId } from "../world/ids";
import type { Context } from "./context";
import { someCustomFields } from "./customFields";
import { createdAt, everyNth, moment, upTo } from "./generators";

const makers = ["Northwind", "Acme Air", "Fabrikam", "Contoso Comfort"];
const DAY = 86_400_000;

export const seedInstalledEquipment = ({ faker: fakerFor, size, world }: Context): InstalledEquipment[] => {
  const faker = fakerFor("installedEquipment");
  const count = size.installedEquipment;
  const locations = world.locations.all();
  const types = world.equipmentTypes.all().map(({ id, name }) => ({ id, name }));
  return upTo(count).map((index) => {
    const location = locations[faker.number.int(locations.length - 1)]!;
    const type = types[index % types.length]!;
    const created = createdAt(faker, index, count);
    const createdOn = moment(faker, created);
    const isReplaced = everyNth(index, 14);
    return {
      id: firstId.installedEquipment + index,
      active: !everyNth(index, 20),
      equipmentId: null,
      locationId: location.id,
      customerId: location.customerId,
      invoiceItemId: null,
      name: `${type.name} ${index + 1}`,
      type,
      installedOn: createdOn,
      createdOn,
      modifiedOn: moment(faker, created + faker.number.int(3600) * 1000),
      serialNumber: faker.string.alphanumeric({ length: 10, casing: "upper" }),
      barcodeId: null,
      memo: "",
      manufacturer: faker.helpers.arrayElement(makers),
      model: `M-${faker.string.numeric(4)}`,
      cost: faker.number.int({ min: 3, max: 60 }) * 100,
      status: isReplaced ? "Replaced" : "Installed",
      manufacturerWarrantyStart: createdOn,
      manufacturerWarrantyEnd: moment(faker, created + 3650 * DAY),
      serviceProviderWarrantyStart: null,
      serviceProviderWarrantyEnd: null,
      tagTypeIds: everyNth(index, 6) ? [firstId.tagTypes + 4] : [],
      actualReplacementDate: isReplaced ? createdOn.slice(0, 10) : null,
      predictedReplacementMonths: null,
      predictedReplacementDate: null,
      customFields: someCustomFields(world, "installedEquipment", index).map((field, nth) => ({
        id: 76_000_001 + index * 2 + nth,
        ...field,
      })),
      attachments: [],
    };
  });
};
