import { z } from "zod";
import { contains, idPart, type Operation, oneOf, operation, wholeNumber } from "../../core";
import type { World } from "../world";
import { attachmentTypes, type InstalledEquipment } from "../world/equipment";
import type { EquipmentType } from "../world/lookups";
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
  timeFilters,
  under,
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
  return { ...rest, tags: showTags(world, equipment) };
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
  installedOn: field.instant.nullish(),
  actualReplacementDate: field.day.nullish(),
  serialNumber: field.text.nullish(),
  barcodeId: field.text.nullish(),
  memo: field.text.nullish(),
  manufacturer: field.text.nullish(),
  model: field.text.nullish(),
  cost: field.decimal.nullish(),
  manufacturerWarrantyStart: field.instant.nullish(),
  manufacturerWarrantyEnd: field.instant.nullish(),
  serviceProviderWarrantyStart: field.instant.nullish(),
  serviceProviderWarrantyEnd: field.instant.nullish(),
  customFields: z.array(customField).nullish(),
  attachments: z.array(attachment).nullish(),
  tagTypeIds: z.array(field.id).nullish(),
});

const changedEquipment = z.strictObject({
  name: field.text.optional(),
  equipmentTypeId: field.id.optional(),
  status: status.optional(),
  installedOn: field.instant.nullish(),
  actualReplacementDate: field.day.nullish(),
  serialNumber: field.text.optional(),
  barcodeId: field.text.optional(),
  memo: field.text.optional(),
  manufacturer: field.text.optional(),
  model: field.text.optional(),
  cost: field.decimal.nullish(),
  manufacturerWarrantyStart: field.instant.nullish(),
  manufacturerWarrantyEnd: field.instant.nullish(),
  serviceProviderWarrantyStart: field.instant.nullish(),
  serviceProviderWarrantyEnd: field.instant.nullish(),
  customFields: z.array(customField.nullable()).optional(),
  attachments: z.array(attachment.nullable()).optional(),
  tagTypeIds: z.array(field.id).optional(),
});

type Given = z.output<typeof changedEquipment>;

const typeOf = (world: World, id: number | null | undefined): InstalledEquipment["type"] | undefined => {
  mustExist(world.equipmentTypes, id, "equipmentTypeId");
  const type = id ? world.equipmentTypes.get(id) : undefined;
  return type && { id: type.id, name: type.name };
};

/** What a body changes; undefined where it says nothing. */
const changesOf = (world: World, given: Given): Partial<InstalledEquipment> => {
  const { equipmentTypeId, customFields, attachments, ...rest } = given;
  allMustExist(world.tagTypes, given.tagTypeIds, "tagTypeIds");
  const named = customFields
    ?.filter((each) => each !== null)
    .map(({ typeId, value }) => ({ typeId: typeId ?? 0, value }));
  const moment = (value: string | null | undefined) => (value ? field.storeInstant(value) : value);
  return {
    ...rest,
    cost: rest.cost === null ? 0 : rest.cost,
    type: typeOf(world, equipmentTypeId),
    installedOn: moment(rest.installedOn),
    manufacturerWarrantyStart: moment(rest.manufacturerWarrantyStart),
    manufacturerWarrantyEnd: moment(rest.manufacturerWarrantyEnd),
    serviceProviderWarrantyStart: moment(rest.serviceProviderWarrantyStart),
    serviceProviderWarrantyEnd: moment(rest.serviceProviderWarrantyEnd),
    customFields: field
      .writeCustomFields(world, "installedEquipment", named)
      ?.map((each, index) => ({ id: 77_000_001 + index, ...each })),
    attachments: attachments
      ?.filter((each) => each !== null)
      .map(({ alias = null, fileName = null, ...each }) => ({ alias, fileName, ...each })),
  };
};

const withoutNulls = (given: z.output<typeof newEquipment>): Given =>
  Object.fromEntries(Object.entries(given).filter(([key, value]) => key !== "locationId" && value !== null));

const createEquipment = operation<World, typeof newEquipment>({
  method: "POST",
  path: under("equipmentsystems", "installed-equipment"),
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
  path: under("equipmentsystems", "installed-equipment/:id"),
  body: changedEquipment,
  run: (call) => {
    const world = call.state;
    const found = find(world.installedEquipment, idPart(call), "Installed equipment");
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
  list<EquipmentType>({
    path: under("equipmentsystems", "equipment-types"),
    rows: (world) => world.equipmentTypes.all(),
    filters: {
      ids: idsFilter<EquipmentType>(),
      name: contains((row: EquipmentType) => row.name),
      ...timeFilters<EquipmentType>(),
      active: activeFilter<EquipmentType>(),
    },
    sort: { ...sortKeys<EquipmentType>(), Name: (row) => row.name },
    show: (row) => row,
  }),
  get<EquipmentType>({
    path: under("equipmentsystems", "equipment-types/:id"),
    what: "Equipment type",
    from: (world) => world.equipmentTypes,
    show: (row) => row,
  }),
  list({
    path: under("equipmentsystems", "installed-equipment"),
    rows: (world) => world.installedEquipment.all(),
    filters,
    sort: sortKeys<InstalledEquipment>(),
    show: (row, { state }) => showInList(row, state),
  }),
  get({
    path: under("equipmentsystems", "installed-equipment/:id"),
    what: "Installed equipment",
    from: (world) => world.installedEquipment,
    show: (row, { state }) => show(row, state),
  }),
  createEquipment,
  updateEquipment,
  exportFeed({
    path: under("equipmentsystems", "export/installed-equipment"),
    rows: (world) => world.installedEquipment.all(),
    show: showInList,
  }),
];
