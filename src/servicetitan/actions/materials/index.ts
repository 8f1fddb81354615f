export * from "./createMaterial";
export * from "./deleteMaterial";
export * from "./getMaterial";
export * from "./listMaterialCostTypes";
export * from "./listMaterials";
export * from "./updateMaterial";
