import { firstId } from "../world/ids";
import { agreementStatuses, type ServiceAgreement } from "../world/serviceAgreements";
import { monthsLater } from "../world/shared";
import type { Context } from "./context";
import { sampleCustomFields } from "./customFields";
import { isEveryNth, range, recordTimestamps } from "./generators";

const AGREEMENTS = 90;
const MONTHS = 12;
const DAY_MS = 86_400_000;

const SUMMARIES = ["Two visits a year", "Four visits a year, filters included", null];
const SCHEDULES = ["Quarterly", "Monthly", "Upfront"];

/** Most agreements are active; each other status has some. */
const statusOf = (index: number): ServiceAgreement["status"] =>
  isEveryNth(index, 3) ? agreementStatuses[Math.floor(index / 3) % agreementStatuses.length]! : "Activated";

const day = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 10);

/** The days, the billing and the costs of an agreement; empty while it is a draft. */
const termsOf = (index: number, createdOn: string, price: number) => {
  const start = monthsLater(createdOn, 1);
  const cost = price * 0.6;
  return {
    durationMonths: MONTHS,
    startDate: start.slice(0, 10),
    endDate: day(Date.parse(monthsLater(start, MONTHS)) - DAY_MS),
    billingSchedule: SCHEDULES[index % SCHEDULES.length]!,
    paymentTermId: firstId.paymentTerms + (index % 4),
    // -1 stands for cash or check.
    paymentMethodId: -1,
    estimatedTravelCost: cost * 0.1,
    estimatedLaborCost: cost * 0.6,
    estimatedMaterialCost: cost * 0.3,
    totalAgreementPrice: price,
    estimatedGrossMarginAmount: price - cost,
    estimatedGrossMarginPercentage: 40,
  };
};

const NO_TERMS = {
  durationMonths: null,
  startDate: null,
  endDate: null,
  billingSchedule: null,
  paymentTermId: null,
  paymentMethodId: null,
  estimatedTravelCost: null,
  estimatedLaborCost: null,
  estimatedMaterialCost: null,
  totalAgreementPrice: null,
  estimatedGrossMarginAmount: null,
  estimatedGrossMarginPercentage: null,
};

export const seedServiceAgreements = ({ faker: fakerFor, world }: Context): ServiceAgreement[] => {
  const faker = fakerFor("serviceAgreements");
  const locations = world.locations.all();
  const services = world.services.all();
  const employees = world.employees.all();
  return range(AGREEMENTS).map((index) => {
    const location = locations[(index * 7) % locations.length]!;
    const billingServiceId = services[index % services.length]!.id;
    const manager = employees[index % employees.length]!.id;
    const { createdOn, modifiedOn } = recordTimestamps(faker, index, AGREEMENTS);
    const price = 600 + (index % 8) * 150;
    const status = statusOf(index);
    const autoRenew = index % 2 === 0;
    return {
      id: firstId.serviceAgreements + index,
      name: `Maintenance of ${location.name}`,
      createdOn,
      createdById: firstId.users + (index % 20),
      modifiedOn,
      modifiedById: null,
      templateFields: {
        originalTemplateId: 1 + (index % 3),
        revenueRecognitionMode: "Immediate",
        generalLedgerAccountId: null,
        invoiceCancellationMode: null,
        billingServiceId,
        billingScheduleType: SCHEDULES[index % SCHEDULES.length]!,
        defaultPricingStrategy: "TotalAgreementFlatPrice",
        defaultFlatPrice: price,
        defaultAutoRenew: autoRenew,
      },
      customerId: location.customerId,
      businessUnitId: firstId.businessUnits + (index % 8),
      status,
      locationIds: [location.id],
      origin: "Initial",
      summary: SUMMARIES[index % SUMMARIES.length]!,
      importId: null,
      importedDeferredAmount: 0,
      importedRecognizedAmount: 0,
      autoRenew,
      renewalAgreementId: null,
      ...(status === "Draft" ? NO_TERMS : termsOf(index, createdOn, price)),
      laborMarkupPercentage: null,
      materialMarkupPercentage: null,
      laborSurcharge: 0,
      materialSurcharge: 0,
      rateSheetId: null,
      accountManagerId: manager,
      soldById: manager,
      tagTypeIds: isEveryNth(index, 6) ? [firstId.tagTypes] : [],
      customFields: sampleCustomFields(world, "serviceAgreement", index),
      active: !isEveryNth(index, 15),
    };
  });
};
