import type { Asset } from "../world";
import type { Context } from "./context";
import { hoursBefore, range } from "./generators";

export const seedAssets = ({ faker: fakerFor, size, world }: Context): Asset[] => {
  const faker = fakerFor("assets");
  const users = world.users.all();
  return range(size.assets).map((index) => {
    const user = users[index % users.length]!;
    const isLaptop = index % 4 !== 0;
    return {
      id: 310 + index,
      inventory_number: `A-${String(index + 1).padStart(4, "0")}`,
      key_field: `${isLaptop ? "LAPTOP" : "PRINTER"}-${String(index + 1).padStart(4, "0")}`,
      key_field2: faker.string.alphanumeric({ length: 10, casing: "upper" }),
      key_field3: isLaptop ? "Latitude 5440" : "LaserJet 4001",
      client_id: user.client_id,
      site_id: user.site_id,
      user_id: user.id,
      assettype_id: isLaptop ? 118 : 121,
      assettype_name: isLaptop ? "Laptop" : "Printer",
      assetgroup_id: isLaptop ? 12 : 14,
      status_id: 1,
      status_name: "Active",
      inactive: false,
      notes: "",
      dlastupdate: hoursBefore(12 * (size.assets - index)),
      customfields: [],
      ticket_ids: index % 10 === 0 ? [2000 + index] : [],
    };
  });
};
