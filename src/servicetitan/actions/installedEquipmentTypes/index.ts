export * from "./createInstalledEquipmentType";
export * from "./getInstalledEquipmentType";
export * from "./listInstalledEquipmentTypes";
export * from "./updateInstalledEquipmentType";
