import { z } from "zod";
import { openEnum, record } from "../../kit/action/record";
import { agent, callTag, callType, direction, duration, reasonOfCall } from "./callParts";
import { contact, coordinates, customField, partialAddress, reference, utc } from "./shared";

// Beyond IDs and the times of the call, fields are optional, contrary to the API reference: a call may have no
// customer, no campaign and no agent.

const caller = () =>
  z.looseObject({
    id: z.int(),
    active: z.boolean().nullish(),
    name: z.string(),
    email: z.string().nullish(),
    balance: z.number().nullish(),
    doNotMail: z.boolean().nullish(),
    address: partialAddress()
      .extend({ streetAddress: z.string().nullish(), ...coordinates() })
      .nullish(),
    importId: z.string().nullish(),
    doNotService: z.boolean().nullish(),
    type: openEnum("Residential", "Commercial").nullish(),
    contacts: z
      .array(
        contact().extend({
          id: z.int().nullish(),
          active: z.boolean().nullish(),
          modifiedOn: utc().nullish(),
        }),
      )
      .nullish(),
    mergedToId: z.int().nullish().describe("ID of the customer that this one was merged into"),
    modifiedOn: utc().nullish(),
    memberships: z
      .array(
        z.looseObject({
          id: z.int(),
          active: z.boolean().nullish(),
          type: reference().extend({ active: z.boolean().nullish() }).nullish(),
          status: z.string().nullish(),
          from: utc().nullish(),
          to: utc().nullish(),
          locationId: z.int().nullish(),
        }),
      )
      .nullish(),
    hasActiveMembership: z.boolean().nullish(),
    customFields: z.array(customField()).nullish(),
    createdOn: utc().nullish(),
    createdBy: z.int().nullish(),
    phoneSettings: z
      .array(z.looseObject({ phoneNumber: z.string().nullish(), doNotText: z.boolean().nullish() }))
      .nullish(),
  });

const campaignOfCall = () =>
  reference().extend({
    modifiedOn: utc().nullish(),
    createdOn: utc().nullish(),
    active: z.boolean().nullish(),
    isDefaultCampaign: z.boolean().nullish(),
    category: reference().extend({ active: z.boolean().nullish() }).nullish(),
    source: z.string().nullish(),
    otherSource: z.string().nullish(),
    businessUnit: z.string().nullish(),
    medium: z.string().nullish(),
    otherMedium: z.string().nullish(),
    dnis: z.string().nullish().describe("The campaign's phone number"),
  });

const detailedCall = () =>
  z.looseObject({
    id: z.int(),
    receivedOn: utc(),
    duration: duration(),
    from: z.string(),
    to: z.string(),
    direction: direction(),
    callType: callType().nullish(),
    reason: reasonOfCall().nullish(),
    recordingUrl: z.string().nullish(),
    voiceMailUrl: z.string().nullish(),
    createdBy: reference().nullish(),
    customer: caller().nullish(),
    campaign: campaignOfCall().nullish(),
    modifiedOn: utc(),
    agent: agent().nullish(),
    sid: z.string().nullish(),
    tags: z.array(callTag()).nullish(),
  });

const businessUnitOfCall = () =>
  reference().extend({
    active: z.boolean().nullish(),
    officialName: z.string().nullish(),
    email: z.string().nullish(),
    currency: z.string().nullish(),
    phoneNumber: z.string().nullish(),
    invoiceHeader: z.string().nullish(),
    invoiceMessage: z.string().nullish(),
    defaultTaxRate: z.number().nullish(),
    authorizationParagraph: z.string().nullish(),
    acknowledgementParagraph: z.string().nullish(),
    address: partialAddress().nullish(),
    materialSku: z.string().nullish(),
    quickbooksClass: z.string().nullish(),
    accountCode: z.string().nullish(),
    franchiseId: z.string().nullish(),
    conceptCode: z.string().nullish(),
    corporateContractNumber: z.string().nullish(),
    tenant: reference()
      .extend({
        quickbooksClass: z.string().nullish(),
        accountCode: z.string().nullish(),
        franchiseId: z.string().nullish(),
        conceptCode: z.string().nullish(),
        modifiedOn: utc().nullish(),
      })
      .nullish(),
    modifiedOn: utc().nullish(),
  });

const example = {
  id: 101,
  receivedOn: "2026-01-05T15:00:00Z",
  duration: "00:03:25",
  from: "5550100163",
  to: "5550100142",
  direction: "Inbound",
  callType: "Booked",
  reason: { id: 8601, name: "New job", lead: true, active: true },
  recordingUrl: "https://go.servicetitan.com/Call/CallRecording/101",
  createdBy: { id: 401, name: "Dana Reyes" },
  customer: {
    id: 601,
    active: true,
    name: "Jordan Smith",
    email: "jordan.smith@example.com",
    balance: 0,
    doNotMail: false,
    address: { street: "801 N Brand Blvd", city: "Glendale", state: "CA", zip: "91203", country: "USA" },
    doNotService: false,
    type: "Residential",
    contacts: [{ id: 3301, type: "MobilePhone", value: "5550100163", active: true }],
    hasActiveMembership: false,
  },
  campaign: { id: 901, name: "Spring Tune-Up", active: true },
  modifiedOn: "2026-01-05T15:04:00Z",
  agent: { id: 401, name: "Dana Reyes" },
  tags: [{ id: 101, typeName: "VIP" }],
};

export const updatedCall = record("updatedCall", detailedCall, example);

export const callDetail = record(
  "callDetail",
  () =>
    z.looseObject({
      id: z.int(),
      jobNumber: z.string().nullish(),
      projectId: z.int().nullish(),
      businessUnit: businessUnitOfCall().nullish(),
      type: reference().extend({ modifiedOn: utc().nullish() }).nullish().describe("Job type"),
      leadCall: detailedCall(),
    }),
  {
    id: 101,
    jobNumber: "1001",
    businessUnit: { id: 201, active: true, name: "Service", officialName: "Example Home Services" },
    type: { id: 801, name: "No Cooling", modifiedOn: "2026-01-05T15:00:00Z" },
    leadCall: example,
  },
);
