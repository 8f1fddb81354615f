import { nth, type Shape } from "./shape";

export const technicianRating: Shape = ({ index, active, createdOn, world }) => {
  const { jobId, technicianId } = nth(world.assignments, index);
  return { technicianId, jobId, rating: 10 - (index % 6), active, createdOn };
};

export const invoiceTemplate: Shape = ({ id, index, active, createdOn, world }) => {
  const service = nth(world.services, index);
  return {
    id,
    name: `${service.displayName ?? service.code} visit`,
    createdOn,
    createdById: nth(world.employees, index).id,
    active,
    total: service.price,
    isSettingsTemplate: index % 4 === 0,
    importId: null,
    items: [
      {
        id: id * 10,
        skuId: service.id,
        skuType: "Service",
        quantity: 1,
        unitPrice: service.price,
        isAddOn: false,
        importId: null,
        workflowActionItemId: null,
        description: service.description,
        cost: 0,
        hours: 1,
      },
    ],
  };
};

export const serviceAgreement: Shape = ({ id, index, active, createdOn, world }) => {
  const location = nth(world.locations, index * 7);
  const employee = nth(world.employees, index);
  return {
    id,
    name: `Maintenance of ${location.name}`,
    createdOn,
    createdById: employee.id,
    modifiedById: null,
    templateFields: {
      originalTemplateId: 1 + (index % 3),
      revenueRecognitionMode: "Deferred",
      billingServiceId: nth(world.services, index).id,
      billingScheduleType: "Quarterly",
    },
    customerId: location.customerId,
    businessUnitId: nth(world.businessUnits, index).id,
    status: ["Activated", "Sent", "Draft"][index % 3],
    locationIds: [location.id],
    origin: "Initial",
    summary: "Two visits per year",
    importId: null,
    importedDeferredAmount: 0,
    importedRecognizedAmount: 0,
    durationMonths: 12,
    autoRenew: index % 2 === 0,
    renewalAgreementId: null,
    startDate: createdOn.slice(0, 10),
    endDate: null,
    billingSchedule: "Quarterly",
    laborSurcharge: 0,
    materialSurcharge: 0,
    totalAgreementPrice: 1200,
    accountManagerId: employee.id,
    tagTypeIds: [],
    customFields: [],
    active,
  };
};
