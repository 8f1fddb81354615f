import type { SoftwareLicence } from "../world";
import type { Context } from "./context";

const PRODUCTS: [name: string, manufacturer: string, cost: number][] = [
  ["Microsoft 365 Business Premium", "Microsoft", 16.5],
  ["Acrobat Pro", "Adobe", 14.2],
  ["Endpoint protection", "Contoso Security", 3.1],
];

export const seedSoftwareLicences = ({ world }: Context): SoftwareLicence[] =>
  world.clients
    .all()
    .filter((_, index) => index % 4 === 0)
    .map((client, index) => {
      const [name, manufacturer, cost] = PRODUCTS[index % PRODUCTS.length]!;
      const count = 5 + 3 * (index % 8);
      return {
        id: 1700 + index,
        name,
        type: 1,
        client_id: client.id,
        site_id: client.main_site_id,
        count,
        licences_in_use: count - (index % 5),
        status: index % 9 === 8 ? "Expired" : "Active",
        is_active: index % 9 !== 8,
        supplier_id: 5,
        vendor: manufacturer,
        manufacturer,
        purchase_price: cost,
        price: Math.round(120 * cost) / 100,
        start_date: "2025-06-01T00:00:00Z",
        end_date: index % 9 === 8 ? "2025-12-31T00:00:00Z" : "2026-05-31T00:00:00Z",
        term_duration: "P1Y",
        billing_cycle: "Monthly",
        autorenew: index % 9 !== 8,
        notes: "",
      };
    });
