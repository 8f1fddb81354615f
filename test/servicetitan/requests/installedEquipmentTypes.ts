import type { Row } from "../../support/requests";

const path = "/equipmentsystems/v2/tenant/4150001/equipment-types";

export const installedEquipmentTypes: Row[] = [
  {
    key: "getInstalledEquipmentType",
    params: { installedEquipmentTypeId: "1201" },
    method: "GET",
    path: `${path}/1201`,
  },
  {
    key: "listInstalledEquipmentTypes",
    params: {
      ids: ["1201", "1202"],
      name: "pump",
      active: "Any",
      createdBefore: "2026-01-01",
      modifiedOnOrAfter: "2026-02-01",
      sort: "+Name",
    },
    method: "GET",
    path,
    query: {
      ids: "1201,1202",
      name: "pump",
      active: "Any",
      createdBefore: "2026-01-01T00:00:00Z",
      modifiedOnOrAfter: "2026-02-01T00:00:00Z",
      sort: "+Name",
    },
  },
  {
    key: "createInstalledEquipmentType",
    params: { name: "Heat Pump" },
    method: "POST",
    path,
    body: { name: "Heat Pump" },
  },
  {
    key: "updateInstalledEquipmentType",
    params: { installedEquipmentTypeId: "1201", name: "Air-Source Heat Pump", active: "false" },
    method: "PATCH",
    path: `${path}/1201`,
    body: { name: "Air-Source Heat Pump", active: false },
  },
  {
    key: "updateInstalledEquipmentType",
    name: "leaves the name as it is",
    params: { installedEquipmentTypeId: "1201", name: "", active: true },
    method: "PATCH",
    path: `${path}/1201`,
    body: { active: true },
  },
];
