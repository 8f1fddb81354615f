export * from "./createInstalledEquipment";
export * from "./createInstalledEquipmentAttachment";
export * from "./getInstalledEquipment";
export * from "./listInstalledEquipment";
export * from "./listInstalledEquipmentAttachments";
export * from "./listInstalledEquipmentCustomFieldTypes";
export * from "./updateInstalledEquipment";
