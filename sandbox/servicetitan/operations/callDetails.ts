import { z } from "zod";
import { HttpResponse, invalidField, notFound, type Operation, operation, pathId } from "../../core";
import type { World } from "../world";
import { callTypes, type PhoneCall } from "../world/calls";
import type { Address } from "../world/shared";
import * as field from "./bodies";
import { duration } from "./calls";
import { find, mustExist, tenantPath } from "./common";

// The older version of the API, which shows and changes one call.

const addressOf = ({ street, unit, city, state, zip, country }: Address) => ({
  street,
  unit: unit ?? "",
  city,
  state,
  zip,
  country,
});

const showCustomer = (world: World, customerId: number) => {
  const customer = world.customers.get(customerId);
  if (!customer) return null;
  const contacts = world.customerContacts
    .all()
    .filter(({ active, ownerId }) => active && ownerId === customer.id);
  return {
    id: customer.id,
    active: customer.active,
    name: customer.name,
    email: contacts.find(({ type }) => type === "Email")?.value ?? "",
    balance: customer.balance,
    doNotMail: customer.doNotMail,
    address: {
      ...addressOf(customer.address),
      streetAddress: customer.address.street,
      latitude: customer.address.latitude,
      longitude: customer.address.longitude,
    },
    importId: "",
    doNotService: customer.doNotService,
    type: customer.type,
    contacts: contacts.map(({ id, type, value, memo, active, modifiedOn }) => ({
      id,
      type,
      value,
      memo: memo ?? "",
      active,
      modifiedOn,
    })),
    mergedToId: customer.mergedToId,
    modifiedOn: customer.modifiedOn,
    memberships: [],
    hasActiveMembership: false,
    customFields: customer.customFields,
    createdOn: customer.createdOn,
    createdBy: customer.createdById,
    phoneSettings: contacts.filter(({ type }) => type !== "Email").map(({ phoneSettings }) => phoneSettings),
  };
};

const showCampaign = (world: World, campaignId: number | undefined) => {
  const campaign = campaignId === undefined ? undefined : world.campaigns.get(campaignId);
  if (!campaign) return null;
  const { id, name, modifiedOn, createdOn, active, campaignPhoneNumbers } = campaign;
  return { id, name, modifiedOn, createdOn, active, dnis: campaignPhoneNumbers[0] ?? null };
};

const showCall = (world: World, row: PhoneCall) => ({
  id: row.id,
  receivedOn: row.createdOn,
  duration: duration(row.seconds),
  from: row.from,
  to: row.to,
  direction: row.direction,
  callType: row.callType,
  reason: { ...row.reason, active: true },
  recordingUrl: row.recordingUrl,
  voiceMailUrl: row.voiceMailUrl,
  createdBy: row.createdBy,
  customer: showCustomer(world, row.customer.id),
  campaign: showCampaign(world, row.campaign?.id),
  modifiedOn: row.modifiedOn,
  agent: row.agent,
  sid: row.sid,
  tags: row.tags,
});

/** This version of the API has empty text instead of null. */
const withoutNull = <Fields extends object>(fields: Fields) =>
  Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, value ?? ""]));

const showBusinessUnit = (world: World, id: number) => {
  const unit = world.businessUnits.get(id);
  if (!unit) return null;
  const { external, trade, division, tagTypeIds, createdOn, tenant, address: place, ...rest } = unit;
  return {
    ...withoutNull(rest),
    address: addressOf(place),
    tenant: withoutNull({ ...tenant, quickbooksClass: null }),
  };
};

const party = z.strictObject({
  id: field.id,
  name: field.text,
  address: z.strictObject({
    street: field.text,
    unit: field.text,
    country: field.text,
    city: field.text,
    state: field.text,
    zip: field.text,
    latitude: field.decimal.nullish(),
    longitude: field.decimal.nullish(),
  }),
  contacts: z.array(
    z.strictObject({ id: field.id.nullish(), type: field.text, value: field.text, memo: field.text }),
  ),
});

const changedCall = z.strictObject({
  callId: field.id.nullish(),
  callType: z.enum(callTypes).nullish(),
  excuseMemo: field.text,
  campaignId: field.id.nullish(),
  jobId: field.id.nullish(),
  agentId: field.id.nullish(),
  reason: z.strictObject({ name: field.text, lead: field.flag }),
  customer: party,
  location: party,
  tag: field.text,
});

/** @returns the record as a call refers to it; null if the ID is null, undefined if it is not given */
const referenceTo = <Row extends { id: number; name: string }>(
  from: { get(id: number): Row | undefined },
  id: number | null | undefined,
) => {
  if (id === null || id === undefined) return id;
  const row = from.get(id);
  return row && { id: row.id, name: row.name };
};

const updateCall = operation<World, typeof changedCall>({
  method: "PUT",
  path: tenantPath("telecom", "calls/:id"),
  body: changedCall,
  run: (call) => {
    const { body, state: world } = call;
    const row = find(world.calls, pathId(call), "Call");
    mustExist(world.campaigns, body.campaignId, "campaignId");
    mustExist(world.jobs, body.jobId, "jobId");
    mustExist(world.employees, body.agentId, "agentId");
    mustExist(world.customers, body.customer.id, "customer.id");
    mustExist(world.locations, body.location.id, "location.id");
    const reason = world.callReasons.all().find(({ name }) => name === body.reason.name);
    if (!reason) throw invalidField("reason.name", `There is no call reason ${body.reason.name}.`);
    const tag = world.tagTypes.all().find(({ name }) => name === body.tag);
    if (body.tag && !tag) throw invalidField("tag", `There is no tag ${body.tag}.`);
    const agent = referenceTo(world.employees, body.agentId);
    const job = body.jobId ? world.jobs.get(body.jobId) : undefined;
    world.calls.change(row.id, {
      callType: body.callType,
      excuseMemo: body.excuseMemo,
      campaign: referenceTo(world.campaigns, body.campaignId),
      agent: agent && { ...agent, externalId: null },
      jobId: body.jobId,
      jobNumber: body.jobId === null ? "" : job?.jobNumber,
      reason: { id: reason.id, name: reason.name, lead: body.reason.lead },
      customer: referenceTo(world.customers, body.customer.id) ?? undefined,
      locationId: body.location.id,
      tags: tag ? [{ id: tag.id, typeName: tag.name }] : [],
      modifiedOn: world.now(),
    });
    return showCall(world, row);
  },
});

/** An MP3 without sound: only an ID3 tag that names the call. */
const soundOf = (title: string): Buffer => {
  const frame = Buffer.concat([Buffer.from([0x00]), Buffer.from(title, "latin1")]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(frame.length);
  const body = Buffer.concat([Buffer.from("TIT2"), size, Buffer.alloc(2), frame]);
  return Buffer.concat([Buffer.from("ID3"), Buffer.from([3, 0, 0, 0, 0, 0, body.length]), body]);
};

const download = (what: "recording" | "voicemail", urlOf: (row: PhoneCall) => string) =>
  operation<World>({
    method: "GET",
    path: tenantPath("telecom", `calls/:id/${what}`),
    run: (call) => {
      const row = find(call.state.calls, pathId(call), "Call");
      if (!urlOf(row)) throw notFound(`The ${what} of call`, row.id);
      return new HttpResponse(200, soundOf(`Call ${row.id}, ${what}`), { "content-type": "audio/mpeg" });
    },
  });

export const callDetailOperations: Operation<World>[] = [
  operation<World>({
    method: "GET",
    path: tenantPath("telecom", "calls/:id"),
    run: (call) => {
      const world = call.state;
      const row = find(world.calls, pathId(call), "Call");
      const { id, jobNumber, projectId, businessUnit, type } = row;
      return {
        id,
        jobNumber,
        projectId,
        businessUnit: showBusinessUnit(world, businessUnit.id),
        type,
        leadCall: showCall(world, row),
      };
    },
  }),
  updateCall,
  download("recording", (row) => row.recordingUrl),
  download("voicemail", (row) => row.voiceMailUrl),
];
