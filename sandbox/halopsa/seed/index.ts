import { type Clock, fakerFor } from "../../core";
import { createWorld, type World } from "../world";
import { seedAgents } from "./agents";
import { seedAssets } from "./assets";
import { seedAssetTypes } from "./assetTypes";
import { seedAttachments } from "./attachments";
import { seedAppointments, seedTimesheetEvents } from "./calendar";
import { seedClientContracts } from "./clientContracts";
import { type Context, type Size, TODAY } from "./context";
import { seedClients, seedSites, seedUsers } from "./customers";
import { seedInvoices } from "./invoices";
import { seedItems } from "./items";
import { seedKbArticles } from "./kbArticles";
import { seedAreaRequestTypes, seedAzureTenants, seedRecurringItems, seedSuppliers } from "./lookups";
import { seedCrmNotes, seedPopupNotes } from "./notes";
import { seedOpportunities } from "./opportunities";
import { seedProjects } from "./projects";
import { seedQuotations } from "./quotations";
import { seedRecurringInvoices } from "./recurringInvoices";
import { seedCategories, seedFields, seedReports, seedWebhooks } from "./settings";
import { seedSoftwareLicences } from "./softwareLicences";
import { seedActions, seedTickets } from "./tickets";

export { defaultSize, type Size } from "./context";

/**
 * Creates the world of a new sandbox. All records are generated at once, so that they do not depend on later
 * writes.
 */
export const seedWorld = (seed: number, size: Size, clock: Clock): World => {
  const context: Context = {
    size,
    faker: (name) => fakerFor(seed, name, TODAY),
    get world() {
      return world;
    },
  };
  const firstRecords = {
    clients: () => seedClients(context),
    sites: () => seedSites(context),
    users: () => seedUsers(context),
    agents: () => seedAgents(context),
    tickets: () => seedTickets(context),
    projects: () => seedProjects(context),
    opportunities: () => seedOpportunities(context),
    actions: () => seedActions(context),
    assets: () => seedAssets(context),
    crmNotes: () => seedCrmNotes(context),
    popupNotes: () => seedPopupNotes(context),
    suppliers: () => seedSuppliers(),
    azureTenants: () => seedAzureTenants(context),
    recurringItems: () => seedRecurringItems(context),
    areaRequestTypes: () => seedAreaRequestTypes(context),
    clientContracts: () => seedClientContracts(context),
    items: () => seedItems(),
    invoices: () => seedInvoices(context),
    recurringInvoices: () => seedRecurringInvoices(context),
    quotations: () => seedQuotations(context),
    appointments: () => seedAppointments(context),
    attachments: () => seedAttachments(context),
    webhooks: () => seedWebhooks(),
    reports: () => seedReports(),
    fields: () => seedFields(),
    categories: () => seedCategories(),
    timesheetEvents: () => seedTimesheetEvents(context),
    softwareLicences: () => seedSoftwareLicences(context),
    assetTypes: () => seedAssetTypes(),
    kbArticles: () => seedKbArticles(),
  };
  const world: World = createWorld(clock, firstRecords);
  for (const name of Object.keys(firstRecords) as (keyof typeof firstRecords)[]) world[name].all();
  return world;
};
