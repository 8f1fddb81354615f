import { z } from "zod";
import { type Operation, oneOf, operation, pathId, wholeNumber } from "../../core";
import type { World } from "../world";
import { attachmentTypes, type InstalledEquipment } from "../world/equipment";
import * as field from "./bodies";
import {
  activeFilter,
  allMustExist,
  find,
  get,
  idsFilter,
  list,
  mustExist,
  sortKeys,
  tenantPath,
  timeFilters,
} from "./common";
import { exportFeed } from "./exportFeed";

const showTags = (world: World, equipment: InstalledEquipment) =>
  equipment.tagTypeIds.map((typeId, index) => {
    const type = world.tagTypes.get(typeId);
    return {
      id: equipment.id * 10 + index,
      ownerId: equipment.id,
      typeId,
      typeName: type?.name ?? null,
      memo: null,
      color: type?.color ?? null,
      textColor: "#ffffff",
      code: type?.code ?? null,
    };
  });

const showInList = (equipment: InstalledEquipment, world: World) => {
  const { tagTypeIds: _tags, customFields: _fields, attachments: _files, ...rest } = equipment;
  const { type } = equipment;
  return {
    ...rest,
    type: type && { id: type.id, name: world.equipmentTypes.get(type.id)?.name ?? type.name },
    tags: showTags(world, equipment),
  };
};

const show = (equipment: InstalledEquipment, world: World) => ({
  ...showInList(equipment, world),
  customFields: equipment.customFields,
  attachments: equipment.attachments,
});

const attachment = z.strictObject({
  alias: field.text.nullish(),
  fileName: field.text.nullish(),
  type: z.enum(attachmentTypes),
  url: field.text,
});

const customField = z.strictObject({
  id: field.id.nullish(),
  typeId: field.id.nullish(),
  value: field.text.nullish(),
});

const status = z.enum(["Installed", "Replaced"]);

const newEquipment = z.strictObject({
  locationId: field.id,
  name: field.text.nullish(),
  equipmentTypeId: field.id.nullish(),
  status: status.nullish(),
  installedOn: field.timestamp.nullish(),
  actualReplacementDate: field.day.nullish(),
  manufacturedOn: field.day.nullish(),
  serialNumber: field.text.nullish(),
  barcodeId: field.text.nullish(),
  memo: field.text.nullish(),
  manufacturer: field.text.nullish(),
  model: field.text.nullish(),
  cost: field.decimal.nullish(),
  manufacturerWarrantyStart: field.timestamp.nullish(),
  manufacturerWarrantyEnd: field.timestamp.nullish(),
  serviceProviderWarrantyStart: field.timestamp.nullish(),
  serviceProviderWarrantyEnd: field.timestamp.nullish(),
  customFields: z.array(customField).nullish(),
  attachments: z.array(attachment).nullish(),
  tagTypeIds: z.array(field.id).nullish(),
});

const changedEquipment = z.strictObject({
  name: field.text.optional(),
  equipmentTypeId: field.id.optional(),
  status: status.optional(),
  installedOn: field.timestamp.nullish(),
  actualReplacementDate: field.day.nullish(),
  manufacturedOn: field.day.nullish(),
  active: field.flag.optional(),
  serialNumber: field.text.optional(),
  barcodeId: field.text.optional(),
  memo: field.text.optional(),
  manufacturer: field.text.optional(),
  model: field.text.optional(),
  cost: field.decimal.nullish(),
  manufacturerWarrantyStart: field.timestamp.nullish(),
  manufacturerWarrantyEnd: field.timestamp.nullish(),
  serviceProviderWarrantyStart: field.timestamp.nullish(),
  serviceProviderWarrantyEnd: field.timestamp.nullish(),
  customFields: z.array(customField.nullable()).optional(),
  attachments: z.array(attachment.nullable()).optional(),
  tagTypeIds: z.array(field.id).optional(),
});

type EquipmentChanges = z.output<typeof changedEquipment>;

const typeOf = (world: World, id: number | null | undefined): InstalledEquipment["type"] | undefined => {
  mustExist(world.equipmentTypes, id, "equipmentTypeId");
  const type = id ? world.equipmentTypes.get(id) : undefined;
  return type && { id: type.id, name: type.name };
};

/** @returns the changes that a body makes; undefined for fields that it does not have */
const changesOf = (world: World, input: EquipmentChanges): Partial<InstalledEquipment> => {
  const { equipmentTypeId, customFields, attachments, ...rest } = input;
  allMustExist(world.tagTypes, input.tagTypeIds, "tagTypeIds");
  const named = customFields
    ?.filter((each) => each !== null)
    .map(({ typeId, value }) => ({ typeId: typeId ?? 0, value }));
  const optional = (value: string | null | undefined) => (value ? field.normalizeTimestamp(value) : value);
  return {
    ...rest,
    cost: rest.cost === null ? 0 : rest.cost,
    type: typeOf(world, equipmentTypeId),
    installedOn: optional(rest.installedOn),
    manufacturerWarrantyStart: optional(rest.manufacturerWarrantyStart),
    manufacturerWarrantyEnd: optional(rest.manufacturerWarrantyEnd),
    serviceProviderWarrantyStart: optional(rest.serviceProviderWarrantyStart),
    serviceProviderWarrantyEnd: optional(rest.serviceProviderWarrantyEnd),
    customFields: field
      .writeCustomFields(world, "installedEquipment", named)
      ?.map((each, index) => ({ id: 77_000_001 + index, ...each })),
    attachments: attachments
      ?.filter((each) => each !== null)
      .map(({ alias = null, fileName = null, ...each }) => ({ alias, fileName, ...each })),
  };
};

const withoutNulls = (input: z.output<typeof newEquipment>): EquipmentChanges =>
  Object.fromEntries(Object.entries(input).filter(([key, value]) => key !== "locationId" && value !== null));

const createEquipment = operation<World, typeof newEquipment>({
  method: "POST",
  path: tenantPath("equipmentsystems", "installed-equipment"),
  body: newEquipment,
  run: ({ body, state: world }) => {
    mustExist(world.locations, body.locationId, "locationId");
    const changes = changesOf(world, withoutNulls(body));
    const now = world.now();
    const created = world.installedEquipment.add({
      active: true,
      equipmentId: null,
      locationId: body.locationId,
      customerId: world.locations.get(body.locationId)!.customerId,
      invoiceItemId: null,
      name: "",
      type: null,
      installedOn: null,
      createdOn: now,
      modifiedOn: now,
      serialNumber: "",
      barcodeId: null,
      memo: "",
      manufacturer: "",
      model: "",
      cost: 0,
      status: "Installed",
      manufacturerWarrantyStart: null,
      manufacturerWarrantyEnd: null,
      serviceProviderWarrantyStart: null,
      serviceProviderWarrantyEnd: null,
      tagTypeIds: [],
      actualReplacementDate: null,
      predictedReplacementMonths: null,
      predictedReplacementDate: null,
      customFields: [],
      attachments: [],
    });
    return show(world.installedEquipment.change(created.id, changes), world);
  },
});

const updateEquipment = operation<World, typeof changedEquipment>({
  method: "PATCH",
  path: tenantPath("equipmentsystems", "installed-equipment/:id"),
  body: changedEquipment,
  run: (call) => {
    const world = call.state;
    const found = find(world.installedEquipment, pathId(call), "Installed equipment");
    const changes = { ...changesOf(world, call.body), modifiedOn: world.now() };
    return show(world.installedEquipment.change(found.id, changes), world);
  },
});

const filters = {
  locationIds: oneOf(wholeNumber, (row: InstalledEquipment) => row.locationId),
  ids: idsFilter<InstalledEquipment>(),
  ...timeFilters<InstalledEquipment>(),
  active: activeFilter<InstalledEquipment>(),
};

export const equipmentOperations: Operation<World>[] = [
  list({
    path: tenantPath("equipmentsystems", "installed-equipment"),
    rows: (world) => world.installedEquipment.all(),
    filters,
    sort: sortKeys<InstalledEquipment>(),
    show: (row, { state }) => showInList(row, state),
  }),
  get({
    path: tenantPath("equipmentsystems", "installed-equipment/:id"),
    label: "Installed equipment",
    from: (world) => world.installedEquipment,
    show: (row, { state }) => show(row, state),
  }),
  createEquipment,
  updateEquipment,
  exportFeed({
    path: tenantPath("equipmentsystems", "export/installed-equipment"),
    rows: (world) => world.installedEquipment.all(),
    show: showInList,
  }),
];
