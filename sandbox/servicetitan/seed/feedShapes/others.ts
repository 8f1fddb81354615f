import { nth, type Shape } from "./shape";

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

export const payrollSettings: Shape = ({ index, createdOn, active, world }) => ({
  employeeId: nth(world.technicians, index).id,
  employeeType: "Technician",
  externalPayrollId: `P-${index + 1}`,
  hourlyRate: 32.5,
  managerId: null,
  payrollBusinessUnitId: nth(world.businessUnits, index).id,
  isIncludedInPayroll: true,
  hireDate: createdOn,
  createdOn,
  active,
  customFields: [],
});
