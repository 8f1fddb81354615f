import type { CustomField } from "./shared";

export const attachmentTypes = ["Other", "Image", "VideoFile", "VideoLink", "Document"] as const;

export type Attachment = {
  alias: string | null;
  fileName: string | null;
  type: (typeof attachmentTypes)[number];
  url: string;
};

export type InstalledEquipment = {
  id: number;
  active: boolean;
  equipmentId: number | null;
  locationId: number;
  customerId: number;
  invoiceItemId: number | null;
  name: string;
  type: { id: number; name: string } | null;
  installedOn: string | null;
  createdOn: string;
  modifiedOn: string;
  serialNumber: string;
  barcodeId: string | null;
  memo: string;
  manufacturer: string;
  model: string;
  cost: number;
  status: "Installed" | "Replaced";
  manufacturerWarrantyStart: string | null;
  manufacturerWarrantyEnd: string | null;
  serviceProviderWarrantyStart: string | null;
  serviceProviderWarrantyEnd: string | null;
  tagTypeIds: number[];
  actualReplacementDate: string | null;
  manufacturedOn?: string | null;
  predictedReplacementMonths: number | null;
  predictedReplacementDate: string | null;
  customFields: ({ id: number } & CustomField)[];
  attachments: Attachment[];
};
