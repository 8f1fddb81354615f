import { z } from "zod";
import { openEnum, record } from "../../kit/action/record";
import { utc } from "./shared";

export const paymentTerm = record(
  "paymentTerm",
  () =>
    z.looseObject({
      id: z.int().nullish(),
      name: z.string().nullish(),
      dueDayType: openEnum("NumberOfDays", "CertainDayOfCurrentMonth", "CertainDayOfFollowingMonth"),
      dueDay: z.int().nullish(),
      isCustomerDefault: z.boolean(),
      isVendorDefault: z.boolean(),
      active: z.boolean(),
      inUse: z.boolean().nullish(),
      modifiedOn: utc(),
      createdOn: utc(),
      paymentTermDiscountModel: z
        .looseObject({
          id: z.int().nullish(),
          discountApplyTo: openEnum(
            "ApplyToTotalAmount",
            "ApplyToSubtotalAmount",
            "ApplyToRemainingBalance",
          ).nullish(),
          discount: z.number().nullish(),
          discountType: openEnum("Fixed", "Percent").nullish(),
          account: z.string().nullish(),
          applyBy: openEnum("NumberOfDays", "DayOfMonth", "DayOfFollowingMonth").nullish(),
          applyByValue: z.int().nullish(),
        })
        .nullish(),
      interestSettings: z
        .looseObject({
          id: z.int().nullish(),
          rateType: openEnum("Flat", "Percentage", "MaxOfFlatAndPercentage"),
          flatRateValue: z.number().nullish(),
          percentageRateValue: z.number().nullish(),
          chargeMethod: openEnum("PrincipalOnly", "Total").nullish(),
          frequency: openEnum("Once", "Daily", "Monthly"),
          gracePeriod: z.int().nullish(),
          targetInvoices: z.array(
            openEnum("JobInvoices", "MembershipInvoices", "ProgressInvoices", "PointOfSalesInvoices"),
          ),
          taskId: z.int(),
          taskDisplayName: z.string(),
        })
        .nullish(),
    }),
  {
    id: 101,
    name: "Net 30",
    dueDayType: "NumberOfDays",
    dueDay: 30,
    isCustomerDefault: true,
    isVendorDefault: false,
    active: true,
    modifiedOn: "2026-01-05T15:00:00Z",
    createdOn: "2026-01-05T15:00:00Z",
  },
);
