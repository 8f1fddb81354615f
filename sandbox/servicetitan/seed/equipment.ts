import type { InstalledEquipment } from "../world/equipment";
import { firstId } from "../world/ids";
import type { Context } from "./context";
import { sampleCustomFields } from "./customFields";
import { createdAt, isEveryNth, range, timestampAt } from "./generators";

const MANUFACTURERS = ["Northwind", "Acme Air", "Fabrikam", "Contoso Comfort"];
const DAY_MS = 86_400_000;

export const seedInstalledEquipment = ({ faker: fakerFor, size, world }: Context): InstalledEquipment[] => {
  const faker = fakerFor("installedEquipment");
  const count = size.installedEquipment;
  const locations = world.locations.all();
  const types = world.equipmentTypes.all().map(({ id, name }) => ({ id, name }));
  return range(count).map((index) => {
    const location = locations[faker.number.int(locations.length - 1)]!;
    const type = types[index % types.length]!;
    const created = createdAt(faker, index, count);
    const createdOn = timestampAt(faker, created);
    const isReplaced = isEveryNth(index, 14);
    return {
      id: firstId.installedEquipment + index,
      active: !isEveryNth(index, 20),
      equipmentId: null,
      locationId: location.id,
      customerId: location.customerId,
      invoiceItemId: null,
      name: `${type.name} ${index + 1}`,
      type,
      installedOn: createdOn,
      createdOn,
      modifiedOn: timestampAt(faker, created + faker.number.int(3600) * 1000),
      serialNumber: faker.string.alphanumeric({ length: 10, casing: "upper" }),
      barcodeId: null,
      memo: "",
      manufacturer: faker.helpers.arrayElement(MANUFACTURERS),
      model: `M-${faker.string.numeric(4)}`,
      cost: faker.number.int({ min: 3, max: 60 }) * 100,
      status: isReplaced ? "Replaced" : "Installed",
      manufacturerWarrantyStart: createdOn,
      manufacturerWarrantyEnd: timestampAt(faker, created + 3650 * DAY_MS),
      serviceProviderWarrantyStart: null,
      serviceProviderWarrantyEnd: null,
      tagTypeIds: isEveryNth(index, 6) ? [firstId.tagTypes + 4] : [],
      actualReplacementDate: isReplaced ? createdOn.slice(0, 10) : null,
      predictedReplacementMonths: null,
      predictedReplacementDate: null,
      customFields: sampleCustomFields(world, "installedEquipment", index).map((field, nth) => ({
        id: 76_000_001 + index * 2 + nth,
        ...field,
      })),
      attachments: [],
    };
  });
};
