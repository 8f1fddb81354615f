import {
  after,
  atLeast,
  contains,
  filter,
  flag,
  type Operation,
  same,
  sameText,
  text,
  wholeNumber,
} from "../../core";
import type { World } from "../world";
import type { PhoneCall } from "../world/calls";
import { activeFilter, idsFilter, list, sortKeys, tenantPath, timeFilters } from "./common";
import { exportFeed } from "./exportFeed";

/** @returns a duration as HH:MM:SS */
export const duration = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(11, 19);

const show = (row: PhoneCall) => ({
  id: row.id,
  jobNumber: row.jobNumber,
  projectId: row.projectId,
  businessUnit: row.businessUnit,
  type: row.type,
  leadCall: {
    createdOn: row.createdOn,
    active: row.active,
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
    customer: row.customer,
    campaign: row.campaign,
    modifiedOn: row.modifiedOn,
    agent: row.agent,
    sid: row.sid,
    tags: row.tags,
  },
});

/** The export feed is older than the list and returns calls in another format. */
const showInFeed = (row: PhoneCall, world: World) => {
  const location = world.locations.get(row.locationId);
  return {
    id: row.id,
    duration: duration(row.seconds),
    from: row.from,
    to: row.to,
    direction: row.direction,
    status: "Completed",
    type: row.callType,
    recordingUrl: row.recordingUrl,
    voiceMailPath: null,
    createdOn: row.createdOn,
    modifiedOn: row.modifiedOn,
    reason: { id: row.reason.id, name: row.reason.name },
    customer: row.customer,
    location: location ? { id: location.id, name: location.name } : null,
    campaign: row.campaign,
    job: { id: row.jobId, number: row.jobNumber },
    agent: row.agent && { id: row.agent.id, name: row.agent.name },
    createdBy: row.createdBy,
    excuseMemo: row.excuseMemo,
    tag: row.tags[0]?.typeName ?? "",
    active: row.active,
    lead: null,
  };
};

const filters = {
  ids: idsFilter<PhoneCall>(),
  ...timeFilters<PhoneCall>(),
  active: activeFilter<PhoneCall>(),
  createdAfter: after((row: PhoneCall) => row.createdOn),
  modifiedAfter: after((row: PhoneCall) => row.modifiedOn),
  campaignId: same(wholeNumber, (row: PhoneCall) => row.campaign?.id),
  agentId: same(wholeNumber, (row: PhoneCall) => row.agent?.id),
  minDuration: atLeast(wholeNumber, (row: PhoneCall) => row.seconds),
  phoneNumberCalled: sameText((row: PhoneCall) => row.to),
  callerPhoneNumber: sameText((row: PhoneCall) => row.from),
  agentName: contains((row: PhoneCall) => row.agent?.name),
  agentIsExternal: same(flag, (row: PhoneCall) => typeof row.agent?.externalId === "number"),
  agentExternalId: same(wholeNumber, (row: PhoneCall) => row.agent?.externalId),
  sid: same(text, (row: PhoneCall) => row.sid),
  tag: filter(
    text,
    (value) => (row: PhoneCall) =>
      row.tags.some(({ typeName }) => typeName.toLowerCase() === value.toLowerCase()),
  ),
};

export const callOperations: Operation<World>[] = [
  list<PhoneCall>({
    path: tenantPath("telecom/v3", "calls"),
    rows: (world) => world.calls.all(),
    filters,
    sort: sortKeys<PhoneCall>(),
    show,
  }),
  exportFeed<PhoneCall>({
    path: tenantPath("telecom/v2", "export/calls"),
    rows: (world) => world.calls.all(),
    show: showInFeed,
  }),
];
