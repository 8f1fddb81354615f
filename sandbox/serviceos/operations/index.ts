import type { Operation } from "../../core";
import type { World } from "../world";
import { agreementOperations } from "./agreements";
import { assetOperations } from "./assets";
import { billingOperations } from "./billing";
import { bulkOperations } from "./bulk";
import { collectorOperations } from "./collectors";
import { companyOperations } from "./companies";
import { crmOperations } from "./crm";
import { knowledgeOperations } from "./knowledge";
import { monitoringOperations } from "./monitoring";
import { networkOperations } from "./networks";
import { outageOperations } from "./outages";
import { reportOperations } from "./reports";
import { settingsOperations } from "./settings";
import { ticketOperations } from "./tickets";
import { workflowOperations } from "./workflows";

/** Every operation of the API. */
export const operations: Operation<World>[] = [
  ...ticketOperations,
  ...companyOperations,
  ...assetOperations,
  ...agreementOperations,
  ...networkOperations,
  ...billingOperations,
  ...collectorOperations,
  ...crmOperations,
  ...knowledgeOperations,
  ...reportOperations,
  ...settingsOperations,
  ...outageOperations,
  ...workflowOperations,
  ...monitoringOperations,
  ...bulkOperations,
];
