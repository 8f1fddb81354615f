import type { Item } from "../world";
import { TODAY } from "./context";

const PRODUCTS: [name: string, code: string, baseprice: number, costprice: number, isRecurring: boolean][] = [
  ["Managed workstation", "MW-STD", 38.5, 21, true],
  ["Office switch, 24 ports", "SW-24", 310, 225, false],
  ["Laptop 14 inch", "LT-14", 1190, 940, false],
  ["Email mailbox", "MB-STD", 6.5, 4.2, true],
  ["Backup of one server", "BK-SRV", 62, 30, true],
  ["On-site visit", "VISIT", 95, 0, false],
  ["Firewall for small offices", "FW-S", 540, 405, false],
];

export const seedItems = (): Item[] =>
  PRODUCTS.map(([name, internalreference, baseprice, costprice, isrecurringitem], index) => ({
    id: 9 + index,
    name,
    description: "",
    type: 1,
    assetgroup_id: 12,
    supplier_id: costprice > 0 ? 4 + (index % 3) : null,
    internalreference,
    baseprice,
    costprice,
    isrecurringitem,
    recurringprice: isrecurringitem ? baseprice : 0,
    recurringcost: isrecurringitem ? costprice : 0,
    taxcode: 1,
    nominalcode: "4000",
    quantity_in_stock: isrecurringitem ? 0 : 3 + index,
    dont_track_stock: isrecurringitem,
    datecreated: "2025-02-11T09:00:00Z",
    lastmodified: TODAY,
    customfields: [],
  }));
