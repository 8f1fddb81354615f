import { z } from "zod";
import { openEnum, record } from "../../kit/action/record";
import { customField, customFieldExample, reference, utc } from "./shared";
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
    id: 0,
    equipmentId: 0,
    locationId: 0,
    customerId: 0,
    invoiceItemId: 0,
    name: "string",
    installedOn: "string",
    createdOn: "string",
    modifiedOn: "string",
    serialNumber: "string",
    memo: "string",
    manufacturer: "string",
    model: "string",
    cost: 0,
    manufacturerWarrantyStart: "string",
    manufacturerWarrantyEnd: "string",
    serviceProviderWarrantyStart: "string",
    serviceProviderWarrantyEnd: "string",
    tags: [
      {
        id: 0,
        ownerId: 0,
        typeId: 0,
        typeName: "string",
        memo: "string",
        color: "string",
        textColor: "string",
        code: "string",
      },
    ],
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
    customFields: [{ id: 0, ...customFieldExample }],
    attachments: [{ alias: "string", fileName: "string", type: {}, url: "string" }],
  },
);

export const installedEquipmentAttachment = record(
  "installedEquipmentAttachment",
  () => z.looseObject({ path: z.string().describe("The URL of the file in an equipment's attachments") }),
  { path: "InstalledEquipment/Documents/e2374d0c-16b8-4bb7-b3b5-1bd0ac1df1f4.csv" },
);
