import { z } from "zod";
import { openEnum, record } from "../../kit/action/record";
import { priority, utc } from "./shared";

export const lead = record(
  "lead",
  () =>
    z.looseObject({
      id: z.int(),
      status: openEnum("Open", "Dismissed", "Converted"),
      priority: priority(),
      customerId: z.int().nullish(),
      locationId: z.int().nullish(),
      businessUnitId: z.int().nullish(),
      jobTypeId: z.int().nullish(),
      campaignId: z.int(),
      followUpDate: utc().nullish(),
      createdById: z.int(),
      createdOn: utc(),
      modifiedOn: utc(),
      tagTypeIds: z.array(z.int()).nullish(),
      dismissingReasonId: z.int().nullish(),
      summary: z.string().nullish(),
      callReasonId: z.int().nullish(),
      callId: z.int().nullish(),
      bookingId: z.int().nullish(),
      manualCallId: z.int().nullish(),
      leadUrl: z.string().nullish(),
      leadCustomerName: z.string().nullish(),
      leadPhone: z.string().nullish(),
      leadEmail: z.string().nullish(),
      leadStreet: z.string().nullish(),
      leadUnit: z.string().nullish(),
      leadCity: z.string().nullish(),
      leadState: z.string().nullish(),
      leadZip: z.string().nullish(),
      leadCountry: z.string().nullish(),
      captureSource: z.string().nullish(),
    }),
  {
    id: 5020,
    status: "Open",
    priority: "Normal",
    customerId: 601,
    locationId: 701,
    businessUnitId: 201,
    jobTypeId: 801,
    campaignId: 901,
    followUpDate: "2026-03-14T15:00:00Z",
    createdById: 401,
    createdOn: "2026-03-10T09:00:00Z",
    modifiedOn: "2026-03-10T09:00:00Z",
    tagTypeIds: [],
    summary: "Asked for a quote on a heat pump",
    leadCustomerName: "Jordan Smith",
    leadPhone: "5550100163",
    leadEmail: "jordan.smith@example.com",
  },
);

export const submittedLeadForm = record("submittedLeadForm", () => z.looseObject({ leadId: z.int() }), {
  leadId: 101,
});

export const leadFollowUp = record(
  "leadFollowUp",
  () =>
    z.looseObject({
      leadId: z.int(),
      followUpDate: utc(),
      text: z.string().nullish(),
      pinToTop: z.boolean().nullish(),
    }),
  {
    leadId: 101,
    followUpDate: "2026-01-07T15:00:00Z",
    text: "Call back with the price of the heat pump",
    pinToTop: false,
  },
);
