export * from "./createEquipment";
export * from "./deleteEquipment";
export * from "./getEquipment";
export * from "./listEquipment";
export * from "./updateEquipment";
