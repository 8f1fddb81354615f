import { z } from "zod";
import { openEnum, record } from "../../kit/action/record";
import { customField, reference, utc } from "./shared";
import { ATTACHMENT_TYPES } from "./values";

const day = () => z.string().nullish().describe("Date, such as 2026-01-31");

export const installedEquipment = record(
  "installedEquipment",
  () =>
    z.looseObject({
      id: z.int(),
      active: z.boolean().nullish(),
      equipmentId: z.int().nullish().describe("ID of the pricebook equipment"),
      locationId: z.int(),
      customerId: z.int(),
      invoiceItemId: z.int().nullish(),
      name: z.string(),
      type: reference().nullish(),
      installedOn: utc().nullish(),
      createdOn: utc(),
      modifiedOn: utc(),
      manufacturedOn: day(),
      serialNumber: z.string(),
      barcodeId: z.string().nullish(),
      memo: z.string(),
      manufacturer: z.string(),
      model: z.string(),
      cost: z.number(),
      status: openEnum("Installed", "Replaced").nullish(),
      manufacturerWarrantyStart: utc().nullish(),
      manufacturerWarrantyEnd: utc().nullish(),
      serviceProviderWarrantyStart: utc().nullish(),
      serviceProviderWarrantyEnd: utc().nullish(),
      tags: z
        .array(
          z.looseObject({
            id: z.int(),
            ownerId: z.int(),
            typeId: z.int(),
            typeName: z.string().nullish(),
            memo: z.string().nullish(),
            color: z.string().nullish(),
            textColor: z.string().nullish(),
            code: z.string().nullish(),
          }),
        )
        .nullish(),
      actualReplacementDate: day(),
      predictedReplacementMonths: z.int().nullish(),
      predictedReplacementDate: day(),
    }),
  {
    id: 5080,
    active: true,
    equipmentId: 1101,
    locationId: 701,
    customerId: 601,
    invoiceItemId: 4712,
    name: "Heat pump, 3 ton",
    type: { id: 1201, name: "Heat pump" },
    installedOn: "2024-05-14T00:00:00Z",
    createdOn: "2024-05-14T17:20:00Z",
    modifiedOn: "2026-03-12T15:40:00Z",
    manufacturedOn: "2024-02-20",
    serialNumber: "24B0731188",
    barcodeId: "5550731188",
    memo: "Outdoor unit, north side of the house",
    manufacturer: "Example Climate",
    model: "HP-36",
    cost: 3100,
    status: "Installed",
    manufacturerWarrantyStart: "2024-05-14T00:00:00Z",
    manufacturerWarrantyEnd: "2034-05-14T00:00:00Z",
    serviceProviderWarrantyStart: "2024-05-14T00:00:00Z",
    serviceProviderWarrantyEnd: "2026-05-14T00:00:00Z",
    tags: [
      {
        id: 5081,
        ownerId: 5080,
        typeId: 112,
        typeName: "Under warranty",
        memo: "Labor is covered until May 2026",
        color: "#2E7D32",
        textColor: "#FFFFFF",
        code: "WTY",
      },
    ],
    predictedReplacementMonths: 180,
    predictedReplacementDate: "2039-05-14",
  },
);

/** Lists leave out custom fields and attachments. */
export const installedEquipmentDetail = record(
  "installedEquipmentDetail",
  () =>
    installedEquipment.schema().extend({
      customFields: z.array(customField().extend({ id: z.int() })).nullish(),
      attachments: z
        .array(
          z.looseObject({
            alias: z.string().nullish().describe("The name shown for the file"),
            fileName: z.string().nullish(),
            type: openEnum(...ATTACHMENT_TYPES),
            url: z.string(),
          }),
        )
        .nullish(),
    }),
  {
    ...installedEquipment.example,
    customFields: [{ id: 5082, typeId: 103, name: "Filter Size", value: "16x25x4" }],
    attachments: [
      {
        alias: "Nameplate",
        fileName: "nameplate.jpg",
        type: "Image",
        url: "InstalledEquipment/Images/7c1b9f04-25d3-4e68-9a57-3f0e6b8d2c11.jpg",
      },
    ],
  },
);

export const installedEquipmentAttachment = record(
  "installedEquipmentAttachment",
  () => z.looseObject({ path: z.string().describe("The URL of the file in an equipment's attachments") }),
  { path: "InstalledEquipment/Documents/e2374d0c-16b8-4bb7-b3b5-1bd0ac1df1f4.csv" },
);
