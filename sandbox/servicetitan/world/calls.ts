export const callTypes = ["Abandoned", "Unbooked", "Excused", "Booked", "NotLead"] as const;
export type CallType = (typeof callTypes)[number];

type Reference = { id: number; name: string };

export type PhoneCall = {
  id: number;
  createdOn: string;
  modifiedOn: string;
  active: boolean;
  /** The duration of the call. */
  seconds: number;
  from: string;
  to: string;
  direction: string;
  callType: CallType | null;
  reason: Reference & { lead: boolean };
  recordingUrl: string;
  voiceMailUrl: string;
  createdBy: Reference;
  customer: Reference;
  campaign: Reference | null;
  agent: (Reference & { externalId: number | null }) | null;
  sid: string;
  tags: { id: number; typeName: string }[];
  excuseMemo: string;
  jobId: number | null;
  jobNumber: string;
  projectId: number;
  locationId: number;
  businessUnit: Reference;
  type: Reference & { modifiedOn: string };
};
