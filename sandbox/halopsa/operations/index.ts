import type { Operation } from "../../core";
import type { World } from "../world";
import { actionOperations } from "./actions";
import { agentOperations } from "./agents";
import { appointmentOperations } from "./appointments";
import { assetOperations } from "./assets";
import { assetTypeOperations } from "./assetTypes";
import { attachmentOperations } from "./attachments";
import { clientContractOperations } from "./clientContracts";
import { clientOperations } from "./clients";
import { invoiceOperations } from "./invoices";
import { itemOperations } from "./items";
import { kbArticleOperations } from "./kbArticles";
import { lookupOperations } from "./lookups";
import { noteOperations } from "./notes";
import { opportunityOperations } from "./opportunities";
import { projectOperations } from "./projects";
import { quotationOperations } from "./quotations";
import { recurringInvoiceOperations } from "./recurringInvoices";
import { reportOperations } from "./reports";
import { settingOperations } from "./settings";
import { siteOperations } from "./sites";
import { softwareLicenceOperations } from "./softwareLicences";
import { ticketOperations } from "./tickets";
import { timesheetOperations } from "./timesheets";
import { userOperations } from "./users";
import { webhookOperations } from "./webhooks";

/** Every operation of the API. */
export const operations: Operation<World>[] = [
  ...clientOperations,
  ...siteOperations,
  ...ticketOperations,
  ...projectOperations,
  ...opportunityOperations,
  ...actionOperations,
  ...userOperations,
  ...agentOperations,
  ...assetOperations,
  ...noteOperations,
  ...lookupOperations,
  ...itemOperations,
  ...clientContractOperations,
  ...invoiceOperations,
  ...recurringInvoiceOperations,
  ...quotationOperations,
  ...appointmentOperations,
  ...attachmentOperations,
  ...webhookOperations,
  ...reportOperations,
  ...settingOperations,
  ...timesheetOperations,
  ...softwareLicenceOperations,
  ...assetTypeOperations,
  ...kbArticleOperations,
];
