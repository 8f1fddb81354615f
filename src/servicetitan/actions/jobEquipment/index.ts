export * from "./attachJobEquipment";
export * from "./detachJobEquipment";
export * from "./detachJobEquipmentItem";
export * from "./getJobEquipment";
