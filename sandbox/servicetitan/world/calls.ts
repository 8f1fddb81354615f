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
  callType: string;
  reason: Reference;
  recordingUrl: string;
  voiceMailUrl: string;
  createdBy: Reference;
  customer: Reference;
  campaign: Reference;
  agent: Reference & { externalId: number | null };
  sid: string;
  tags: { id: number; typeName: string }[];
  jobId: number;
  jobNumber: string;
  projectId: number;
  locationId: number;
  businessUnit: Reference;
  type: Reference & { modifiedOn: string };
};
