import { type Estimate, estimateStatuses } from "../world/estimates";
import { firstId } from "../world/ids";
import type { Context } from "./context";

/** Creates an estimate for each of the oldest jobs. */
export const seedEstimates = ({ faker: fakerFor, size, world }: Context): Estimate[] => {
  const faker = fakerFor("estimates");
  const installations = world.services.all().filter(({ serviceEquipment }) => serviceEquipment.length > 0);
  return world.jobs
    .all()
    .slice(0, size.estimates)
    .map((job, index) => {
      const id = firstId.estimates + index;
      const status = index % 3;
      const unitRate = faker.number.int({ min: 5, max: 90 }) * 100;
      const times = { createdOn: job.createdOn, modifiedOn: job.modifiedOn };
      const sku = installations[index % installations.length]!;
      const businessUnit = world.businessUnits.get(job.businessUnitId)!;
      return {
        id,
        jobId: job.id as number | null,
        projectId: job.projectId,
        locationId: job.locationId as number | null,
        customerId: job.customerId as number | null,
        name: `${["Good", "Better", "Best"][index % 3]} option`,
        jobNumber: job.jobNumber as string | null,
        status: { value: status, name: estimateStatuses[status]! },
        reviewStatus: "None",
        summary: "Replacement with warranty",
        ...times,
        soldOn: status === 1 ? job.modifiedOn : null,
        soldBy: status === 1 ? firstId.technicians + (index % size.technicians) : null,
        active: index % 30 !== 29,
        items: [
          {
            id: 84_500_001 + index,
            sku: {
              id: sku.id,
              name: sku.code,
              displayName: sku.displayName ?? sku.code,
              type: "Service",
              soldHours: sku.hours,
              generalLedgerAccountId: firstId.glAccounts + 6,
              generalLedgerAccountName: "Service Revenue",
              modifiedOn: job.createdOn,
            },
            skuAccount: "Service Revenue",
            description: `${sku.displayName}, installed`,
            membershipTypeId: null,
            qty: 1,
            unitRate,
            total: unitRate,
            unitCost: unitRate / 2,
            totalCost: unitRate / 2,
            itemGroupName: "",
            itemGroupRootId: null,
            ...times,
            chargeable: true,
            invoiceItemId: null,
            budgetCodeId: null,
          },
        ],
        externalLinks: [],
        subtotal: unitRate,
        tax: Math.round(unitRate * 7.5) / 100,
        businessUnitId: businessUnit.id as number | null,
        businessUnitName: businessUnit.name as string | null,
        isRecommended: index % 3 === 1,
        budgetCodeId: null,
        isChangeOrder: false,
        proposalTagName: null,
      };
    });
};
