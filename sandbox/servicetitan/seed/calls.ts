import { callTypes, type PhoneCall } from "../world/calls";
import { firstId } from "../world/ids";
import type { Context } from "./context";
import { phoneNumber, range, recordTimestamps } from "./generators";

export const seedCalls = ({ faker: fakerFor, size, world }: Context): PhoneCall[] => {
  const faker = fakerFor("calls");
  const count = size.calls;
  const jobs = world.jobs.all();
  const employees = world.employees.all();
  const reasons = world.callReasons.all();
  return range(count).map((index) => {
    const id = firstId.calls + index;
    const job = jobs[Math.floor((index / count) * jobs.length)]!;
    const customer = world.customers.get(job.customerId)!;
    const jobType = world.jobTypes.get(job.jobTypeId)!;
    const agent = employees[index % employees.length]!;
    const seconds = faker.number.int({ min: 20, max: 1500 });
    const callType = callTypes[(index + 3) % callTypes.length]!;
    const reason = reasons[index % 4]!;
    const campaign = world.campaigns.get(job.campaignId)!;
    return {
      id,
      ...recordTimestamps(faker, index, count),
      active: index % 50 !== 49,
      seconds,
      from: phoneNumber(faker),
      to: campaign.campaignPhoneNumbers[0]!,
      direction: index % 10 === 9 ? "Outbound" : "Inbound",
      callType,
      reason: { id: reason.id, name: reason.name, lead: reason.isLead },
      recordingUrl: `https://recordings.sandbox.example/${id}.mp3`,
      voiceMailUrl: callType === "Abandoned" ? `https://recordings.sandbox.example/voicemail/${id}.mp3` : "",
      createdBy: { id: agent.userId, name: agent.name },
      customer: { id: customer.id, name: customer.name },
      campaign: { id: campaign.id, name: campaign.name },
      agent: { id: agent.id, name: agent.name, externalId: index % 12 === 0 ? 700 + index : null },
      sid: `CA${String(id).padStart(32, "0")}`,
      tags: index % 6 === 0 ? [{ id: firstId.tagTypes, typeName: "VIP" }] : [],
      excuseMemo: callType === "Excused" ? "Only asked for the opening hours" : "",
      jobId: job.id,
      jobNumber: job.jobNumber,
      projectId: job.projectId ?? 0,
      locationId: job.locationId,
      businessUnit: {
        id: job.businessUnitId,
        name: world.businessUnits.get(job.businessUnitId)!.name,
      },
      type: { id: jobType.id, name: jobType.name, modifiedOn: jobType.modifiedOn },
    };
  });
};
