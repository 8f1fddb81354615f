import { z } from "zod";
import { record } from "../../kit/action/record";
import { agent, callTag, callType, direction, duration, reasonOfCall } from "./callParts";
import { reference, utc } from "./shared";

export const call = record(
  "call",
  () =>
    z.looseObject({
      id: z.int(),
      // Optional, contrary to the API reference, as are the references in leadCall: a call may lead to no job.
      jobNumber: z.string().nullish(),
      projectId: z.int().nullish(),
      businessUnit: reference().nullish(),
      type: reference().extend({ modifiedOn: utc() }).nullish().describe("Job type"),
      leadCall: z.looseObject({
        id: z.int(),
        createdOn: utc(),
        modifiedOn: utc(),
        active: z.boolean(),
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
        customer: reference().nullish(),
        campaign: reference().nullish(),
        agent: agent().nullish(),
        sid: z.string().nullish(),
        tags: z.array(callTag()).nullish(),
      }),
    }),
  {
    id: 5030,
    jobNumber: "5001",
    businessUnit: { id: 201, name: "Service" },
    type: { id: 801, name: "No Cooling", modifiedOn: "2026-01-05T15:00:00Z" },
    leadCall: {
      id: 5030,
      createdOn: "2026-03-10T08:57:00Z",
      modifiedOn: "2026-03-10T09:01:00Z",
      active: true,
      receivedOn: "2026-03-10T08:57:00Z",
      duration: "00:03:25",
      from: "5550100163",
      to: "5550100142",
      direction: "Inbound",
      callType: "Booked",
      customer: { id: 601, name: "Jordan Smith" },
      campaign: { id: 901, name: "Spring Tune-Up" },
      agent: { id: 401, name: "Dana Reyes" },
    },
  },
);
