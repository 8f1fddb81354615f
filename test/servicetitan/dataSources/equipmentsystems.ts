import { namedEntries, namedRecords, newest, type Row } from "./row";

export const equipmentsystems: Row[] = [
  {
    key: "selectInstalledEquipment",
    name: "at one location, by manufacturer and model if there is no name",
    from: "equipmentsystems/installed-equipment",
    params: { locationIds: "3201", includeInactive: true },
    query: { ...newest, locationIds: "3201", active: "Any" },
    records: [
      { id: 2, name: "Furnace", manufacturer: "Acme", model: "F-80" },
      { id: 1, name: "", manufacturer: "Acme", model: "C-9" },
    ],
    entries: [
      ["1", "Acme C-9 (ID: 1)"],
      ["2", "Furnace (ID: 2)"],
    ],
  },
  {
    key: "selectInstalledEquipmentType",
    from: "equipmentsystems/equipment-types",
    params: { name: "unit" },
    query: { ...newest, name: "unit" },
    records: namedRecords,
    entries: namedEntries,
  },
  {
    key: "selectInstalledEquipmentCustomField",
    name: "with the parameters of this list",
    from: "equipmentsystems/installed-equipment/custom-field-types",
    query: { descending: "false" },
    hasTotal: false,
    records: namedRecords,
    entries: namedEntries,
  },
];
