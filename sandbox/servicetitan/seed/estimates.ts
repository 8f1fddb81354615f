import {
  type Estimate,
  type EstimateItem,
  type EstimateStatusChange,
  estimateStatuses,
} from "../world/estimates";
import { firstId } from "../world/ids";
import type { Context } from "./context";

/** The services that seeded estimates and estimate templates offer: those that install equipment. */
export const installations = ({ world }: Pick<Context, "world">) =>
  world.services.all().filter(({ serviceEquipment }) => serviceEquipment.length > 0);

/** A price in dollars, in whole hundreds. */
const prices = ({ faker: fakerFor, size }: Context): number[] => {
  const faker = fakerFor("estimates");
  return Array.from({ length: size.estimates }, () => faker.number.int({ min: 5, max: 90 }) * 100);
};

/** Creates an estimate for each of the oldest jobs. */
export const seedEstimates = (context: Context): Estimate[] => {
  const { size, world } = context;
  const subtotals = prices(context);
  return world.jobs
    .all()
    .slice(0, size.estimates)
    .map((job, index): Estimate => {
      const status = estimateStatuses[index % 3]!;
      const isSold = status === "Sold";
      const businessUnit = world.businessUnits.get(job.businessUnitId)!;
      return {
        id: firstId.estimates + index,
        jobId: job.id,
        projectId: job.projectId,
        locationId: job.locationId,
        customerId: job.customerId,
        name: `${["Good", "Better", "Best"][index % 3]} option`,
        jobNumber: job.jobNumber,
        status,
        reviewStatus: "None",
        summary: "Replacement with warranty",
        createdOn: job.createdOn,
        modifiedOn: job.modifiedOn,
        soldOn: isSold ? job.modifiedOn : null,
        soldBy: isSold ? firstId.technicians + (index % size.technicians) : null,
        active: index % 30 !== 29,
        externalLinks: [],
        tax: Math.round(subtotals[index]! * 7.5) / 100,
        businessUnitId: businessUnit.id,
        businessUnitName: businessUnit.name,
        isRecommended: index % 3 === 1,
        budgetCodeId: null,
        isChangeOrder: false,
        proposalTagName: null,
        depositAmount: index % 3 === 2 ? null : 250,
        depositPercent: null,
        requireDepositOnSignature: index % 3 === 1,
      };
    });
};

/** Creates one item for each estimate. */
export const seedEstimateItems = (context: Context): EstimateItem[] => {
  const subtotals = prices(context);
  const services = installations(context);
  return context.world.estimates.all().map((estimate, index): EstimateItem => {
    const service = services[index % services.length]!;
    const unitRate = subtotals[index]!;
    return {
      id: firstId.estimateItems + index,
      estimateId: estimate.id,
      active: estimate.active,
      sku: {
        id: service.id,
        name: service.code,
        displayName: service.displayName ?? service.code,
        type: "Service",
        soldHours: service.hours,
        generalLedgerAccountId: firstId.glAccounts + 6,
        generalLedgerAccountName: "Service Revenue",
        modifiedOn: estimate.createdOn,
      },
      description: `${service.displayName}, installed`,
      membershipTypeId: null,
      qty: 1,
      unitRate,
      unitCost: unitRate / 2,
      itemGroupName: "",
      itemGroupRootId: null,
      createdOn: estimate.createdOn,
      modifiedOn: estimate.modifiedOn,
      chargeable: true,
      invoiceItemId: null,
      budgetCodeId: null,
    };
  });
};

/** Creates the change of each estimate that is no longer open. */
export const seedEstimateStatusChanges = ({ world }: Context): EstimateStatusChange[] =>
  world.estimates
    .all()
    .filter(({ status }) => status !== "Open")
    .map((estimate, index) => ({
      id: firstId.estimateStatusChanges + index,
      estimateId: estimate.id,
      oldStatus: "Open",
      newStatus: estimate.status,
      createdOn: estimate.modifiedOn,
      createdById: firstId.users,
    }));
