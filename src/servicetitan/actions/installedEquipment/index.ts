export * from "./createInstalledEquipmentAttachment";
export * from "./listInstalledEquipmentAttachments";
