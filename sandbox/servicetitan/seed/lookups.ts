import { firstId } from "../world/ids";
import type {
  BusinessUnit,
  CallReason,
  EquipmentType,
  GlAccount,
  GlAccountType,
  JobCancelReason,
  JobHoldReason,
  JobType,
  PaymentTerm,
  PaymentType,
  ProjectStatus,
  ProjectSubStatus,
  ProjectType,
  TagType,
  TaxZone,
  UserRole,
  Zone,
} from "../world/lookups";
import type { ExternalData } from "../world/shared";
import type { Context } from "./context";
import { address, isEveryNth, lookupTimestamps, phoneNumber } from "./generators";

type Times = { createdOn: string; modifiedOn: string };
type Lookup = { id: number; name: string; active: boolean } & Times;

/** Creates a row for each name. Every ninth row is inactive. */
export const namedRows = (
  { faker: fakerFor }: Context,
  kind: keyof typeof firstId,
  names: string[],
): Lookup[] => {
  const faker = fakerFor(kind);
  return names.map((name, index) => ({
    id: firstId[kind] + index,
    name,
    active: !isEveryNth(index, 9),
    ...lookupTimestamps(faker),
  }));
};

const trades = ["HVAC", "Plumbing", "Electrical"];
const divisions = ["Service", "Install", "Maintenance", "Sales"];

export const seedBusinessUnits = (context: Context): BusinessUnit[] => {
  const faker = context.faker("businessUnitDetails");
  const names = trades.flatMap((trade) => divisions.map((division) => `${trade} - ${division}`));
  return namedRows(context, "businessUnits", names).map((row, index) => ({
    ...row,
    officialName: `Example Home Services ${row.name}` as string | null,
    email: "office@example.com",
    currency: "USD",
    phoneNumber: phoneNumber(faker),
    invoiceHeader: "Thank you for choosing us",
    invoiceMessage: "Due on receipt",
    defaultTaxRate: 7.5,
    authorizationParagraph: "I authorize the work",
    acknowledgementParagraph: "I find the work complete",
    address: { ...address(faker), isManualCoordinates: false, isMilitary: false },
    materialSku: null,
    quickbooksClass: null,
    accountCode: String(100 + index),
    franchiseId: null,
    conceptCode: null,
    corporateContractNumber: null,
    trade: { id: 51 + Math.floor(index / 4), name: trades[Math.floor(index / 4)]! },
    division: { id: 61 + (index % 4), name: divisions[index % 4]! },
    tagTypeIds: [] as number[],
    tenant: {
      id: 1234567,
      name: "Example Home Services",
      accountCode: null,
      franchiseId: null,
      conceptCode: null,
      modifiedOn: row.createdOn,
    },
    external: {} as ExternalData,
  }));
};

export const seedUserRoles = (context: Context): UserRole[] => {
  const office = ["Owner", "Admin", "Dispatcher", "CSR", "Accounting", "Sales Manager"];
  const field = ["Service Technician", "Installer", "Sales Technician", "Apprentice", "Field Supervisor"];
  return namedRows(context, "userRoles", [...office, ...field]).map(
    ({ modifiedOn: _unused, ...row }, index) => ({
      ...row,
      employeeType: (index < office.length ? "Employee" : "Technician") as "Employee" | "Technician",
    }),
  );
};

export const seedTagTypes = (context: Context): TagType[] => {
  const names =
    "VIP,Dog on site,Gate code,Senior discount,Warranty,Financing,Do not text,Referral,Landlord,New build,Prefers mornings,Callback".split(
      ",",
    );
  return namedRows(context, "tagTypes", names).map((row, index) => ({
    ...row,
    color: ["#0091ff", "#2f9e44", "#f03e3e"][index % 3]!,
    code: row.name.slice(0, 3).toUpperCase(),
    importance: [null, "Medium", "High"][index % 3] as "Medium" | "High" | null,
    isConversionOpportunity: isEveryNth(index, 6),
    allowToUseOnTimesheetActivity: false,
    isVisibleOnDispatchBoard: true,
  }));
};

export const seedCallReasons = (context: Context): CallReason[] =>
  namedRows(context, "callReasons", [
    "New job",
    "Question",
    "Wrong number",
    "Complaint",
    "Price shopper",
    "Outside the service area",
  ]).map((row, index) => ({ ...row, isLead: index === 0 || index >= 4 }));

export const seedJobTypes = (context: Context): JobType[] => {
  const work = ["Repair", "Maintenance", "Installation", "Estimate", "Inspection", "Warranty Call"];
  const names = ["Furnace", "Air Conditioner", "Water Heater", "Panel"].flatMap((thing) =>
    work.map((each) => `${thing} ${each}`),
  );
  return namedRows(context, "jobTypes", names).map((row, index) => ({
    ...row,
    businessUnitIds: [firstId.businessUnits + (index % 8)],
    skills: index % 2 === 0 ? ["Heat pumps"] : [],
    tagTypeIds: [] as number[],
    priority: ["Normal", "High", "Low", "Urgent"][index % 4]!,
    duration: [3600, 5400, 14_400, 7200][index % 4]!,
    soldThreshold: index % 3 === 0 ? 500 : null,
    class: work[index % work.length]!,
    summary: `${row.name}: check, fix and write up`,
    noCharge: isEveryNth(index, 6),
    enforceRecurringServiceEventSelection: false as boolean | null,
    invoiceSignaturesRequired: index % 2 === 0,
    isSmartDispatched: false,
    defaultEstimateSoldAction: "CreateNewJob",
    customFieldTypeIds: [] as number[],
    external: {} as ExternalData,
  }));
};

export const seedEquipmentTypes = (context: Context): EquipmentType[] =>
  namedRows(context, "equipmentTypes", ["Furnace", "Air Conditioner", "Heat Pump", "Water Heater", "Panel"]);

export const seedJobCancelReasons = (context: Context): JobCancelReason[] =>
  namedRows(context, "jobCancelReasons", [
    "Customer rescheduled",
    "Customer no longer interested",
    "Booked twice",
    "Weather",
    "No access to the property",
    "Price too high",
    "Went with another company",
    "Booked in error",
    "Old reason",
  ]);

export const seedJobHoldReasons = (context: Context): JobHoldReason[] =>
  namedRows(context, "jobHoldReasons", [
    "Waiting for parts",
    "Waiting for approval",
    "Waiting for a permit",
    "Customer away",
    "Waiting for financing",
  ]);

export const seedProjectStatuses = (context: Context): ProjectStatus[] =>
  namedRows(context, "projectStatuses", [
    "Planning",
    "Permitting",
    "In Progress",
    "On Hold",
    "Completed",
  ]).map((row, index) => ({ ...row, order: index + 1 }));

export const seedProjectSubStatuses = (context: Context): ProjectSubStatus[] =>
  namedRows(
    context,
    "projectSubStatuses",
    "Survey,Drawing,Applied,Approved,Rough-in,Trim-out,Parts,Customer,Invoiced,Closed".split(","),
  ).map((row, index) => ({
    ...row,
    statusId: firstId.projectStatuses + Math.floor(index / 2),
    order: (index % 2) + 1,
  }));

export const seedProjectTypes = (context: Context): ProjectType[] =>
  namedRows(context, "projectTypes", [
    "Residential Replacement",
    "New Construction",
    "Commercial Retrofit",
  ]).map(({ id, name }) => ({
    id,
    name,
    description: `${name} work`,
    createdById: firstId.users as number | null,
  }));

export const seedZones = (context: Context): Zone[] =>
  namedRows(context, "zones", ["North", "East", "South", "West", "Downtown", "Outer Ring"]).map(
    (row, index) => ({
      ...row,
      zips: [`430${10 + index}`, `432${10 + index}`],
      cities: ["Columbus"],
      territoryNumbers: [] as string[],
      locnNumbers: [] as string[],
      createdBy: firstId.users,
      serviceDaysEnabled: index % 2 === 0,
      serviceDays: index % 2 === 0 ? ["Monday", "Wednesday", "Friday"] : [],
      businessUnits: [firstId.businessUnits + index],
      technicians: [firstId.technicians + index],
    }),
  );

export const seedPaymentTypes = (context: Context): PaymentType[] =>
  namedRows(context, "paymentTypes", [
    "Cash",
    "Check",
    "Credit Card",
    "ACH",
    "Financing",
    "Applied Payment for AR",
  ]);

export const seedPaymentTerms = (context: Context): PaymentTerm[] =>
  namedRows(context, "paymentTerms", ["Due Upon Receipt", "Net 15", "Net 30", "Net 60"]).map(
    (row, index) => ({
      ...row,
      dueDayType: "NumberOfDays",
      dueDay: [0, 15, 30, 60][index]!,
      isCustomerDefault: index === 0,
      isVendorDefault: index === 2,
      inUse: true,
      paymentTermDiscountModel: {
        id: null,
        discountApplyTo: null,
        discount: null,
        discountType: null,
        account: null,
        applyBy: null,
        applyByValue: null,
      },
      interestSettings: {
        id: null,
        rateType: "Flat",
        flatRateValue: null,
        percentageRateValue: null,
        chargeMethod: null,
        frequency: "Once",
        gracePeriod: null,
        targetInvoices: ["JobInvoices"],
        taskId: 0,
        taskDisplayName: "",
      },
    }),
  );

export const seedTaxZones = (context: Context): TaxZone[] =>
  namedRows(context, "taxZones", ["Franklin County", "Delaware County", "Licking County", "Exempt"]).map(
    (row, index) => ({
      ...row,
      color: index,
      isTaxRateSeparated: false,
      isMultipleTaxZone: false,
      rates: [
        {
          id: 41_001 + index,
          taxName: row.name,
          taxBaseType: ["Subtotal"],
          taxRate: [7.5, 7, 7.25, 0][index]!,
          salesTaxItem: null,
        },
      ],
    }),
  );

const accounts: [number: string, name: string, type: string, subtype: string, role: string | null][] = [
  ["1000", "Checking", "Asset", "Bank", "CheckingAccount"],
  ["1010", "Undeposited Funds", "Asset", "Current Asset", "UndepositedFunds"],
  ["1200", "Accounts Receivable", "Asset", "Receivable", "AccountsReceivable"],
  ["1400", "Inventory", "Asset", "Current Asset", "Inventory"],
  ["2000", "Accounts Payable", "Liability", "Payable", "AccountsPayable"],
  ["2200", "Sales Tax Payable", "Liability", "Current Liability", "SalesTaxPayable"],
  ["4000", "Service Revenue", "Income", "Income", "Revenue"],
  ["4010", "Install Revenue", "Income", "Income", null],
  ["5000", "Cost of Goods Sold", "Expense", "Cost of Goods Sold", "CostOfGoodsSoldMaterials"],
];

export const seedGlAccounts = (context: Context): GlAccount[] =>
  namedRows(
    context,
    "glAccounts",
    accounts.map(([, name]) => name),
  ).map((row, index) => {
    const [number, , type, subtype, defaultAccountType] = accounts[index]!;
    return {
      ...row,
      number,
      description: `${row.name} account`,
      type,
      subtype,
      isIntacctGroup: false,
      isIntacctBankAccount: index === 0,
      source: index === 7 ? "ManuallyCreated" : "AccountingSystem",
      defaultAccountType,
    };
  });

export const seedGlAccountTypes = (context: Context): GlAccountType[] => {
  const types = [...new Set(accounts.map(([, , type]) => type))];
  // "Income" is the name of a type and of its subtype.
  const subtypes = new Map(accounts.map(([, , type, subtype]) => [`${type}/${subtype}`, { type, subtype }]));
  const names = [...types, ...[...subtypes.values()].map(({ subtype }) => subtype)];
  const parents = [...types.map(() => undefined), ...[...subtypes.values()].map(({ type }) => type)];
  return namedRows(context, "glAccountTypes", names).map((row, index) => {
    const parent = parents[index];
    return {
      ...row,
      active: true,
      parentTypeId: parent === undefined ? null : firstId.glAccountTypes + types.indexOf(parent),
    };
  });
};
