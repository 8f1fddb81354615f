import { sandboxed } from "./finding/sandbox";

const { store, run } = sandboxed();

test("a type of installed equipment is created, found, renamed and deactivated", async () => {
  const created = await run("createInstalledEquipmentType", { name: "Boiler" });
  expect(created).toMatchObject({ name: "Boiler", active: true });
  const installedEquipmentTypeId = String(created.id);
  expect(await run("getInstalledEquipmentType", { installedEquipmentTypeId })).toEqual(created);
  expect((await run("listInstalledEquipmentTypes", { name: "boil" })).data).toEqual([created]);

  const { locationId } = store().jobs.all()[0]!;
  const equipment = await run("createInstalledEquipment", {
    locationId: String(locationId),
    name: "Basement",
    equipmentTypeId: installedEquipmentTypeId,
  });
  await run("updateInstalledEquipmentType", { installedEquipmentTypeId, name: "Steam Boiler" });
  const { type } = await run("getInstalledEquipment", { installedEquipmentId: String(equipment.id) });
  expect(type).toEqual({ id: created.id, name: "Steam Boiler" });

  const changed = await run("updateInstalledEquipmentType", { installedEquipmentTypeId, active: "false" });
  expect(changed).toMatchObject({ name: "Steam Boiler", active: false });
  expect((await run("listInstalledEquipmentTypes", { name: "boil" })).data).toEqual([]);
  expect((await run("listInstalledEquipmentTypes", { name: "boil", active: "Any" })).data).toEqual([changed]);
});

test("a name that is taken, a missing name and an unknown type are refused", async () => {
  await expect(run("createInstalledEquipmentType", { name: "furnace" })).rejects.toThrow(
    "has the name Furnace already",
  );
  await expect(run("createInstalledEquipmentType", { name: "" })).rejects.toThrow("Name is required");
  await expect(
    run("updateInstalledEquipmentType", { installedEquipmentTypeId: "1", name: "Stove" }),
  ).rejects.toThrow("404");
});
