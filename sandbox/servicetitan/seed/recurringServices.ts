import { firstId } from "../world/ids";
import {
  type RecurringService,
  type RecurringServiceEvent,
  type RecurringServiceType,
  recurringServiceOf,
  visitsFrom,
} from "../world/recurringServices";
import { type Context, TODAY } from "./context";
import { isEveryNth, lookupTimestamps } from "./generators";

const NAMES = [
  "HVAC Tune-Up",
  "Plumbing Inspection",
  "Water Heater Flush",
  "Furnace Check",
  "Electrical Safety Inspection",
  "Filter Change",
];

/** Creates a type for each membership type. Every other one is seasonal. */
export const seedRecurringServiceTypes = ({ faker: fakerFor, world }: Context): RecurringServiceType[] => {
  const faker = fakerFor("recurringServiceTypes");
  const jobTypes = world.jobTypes.all();
  return NAMES.map((name, index) => {
    const isSeasonal = index % 2 === 0;
    const jobType = jobTypes[index]!;
    return {
      id: firstId.recurringServiceTypes + index,
      name,
      active: !isEveryNth(index, 6),
      importId: null,
      createdById: firstId.users as number | null,
      ...lookupTimestamps(faker),
      durationType: index === 5 ? "NumberOfVisits" : "Continuous",
      durationLength: index === 5 ? 4 : 0,
      recurrenceType: isSeasonal ? "Seasonal" : "Monthly",
      recurrenceInterval: isSeasonal ? 0 : 6,
      recurrenceMonths: isSeasonal ? ["April", "October"] : [],
      invoiceTemplateId: null,
      businessUnitId: jobType.businessUnitIds[0]!,
      jobTypeId: jobType.id,
      priority: "Normal",
      campaignId: firstId.campaigns + 9,
      jobSummary: `${name} of the membership`,
    };
  });
};

/** Creates the recurring services of each membership. */
export const seedRecurringServices = ({ world }: Context): RecurringService[] =>
  world.memberships
    .all()
    .flatMap((membership) =>
      world.membershipTypes
        .get(membership.membershipTypeId)!
        .recurringServices.map((part) =>
          recurringServiceOf(
            membership,
            part,
            world.recurringServiceTypes.get(part.recurringServiceTypeId)!,
            membership.recurringLocationId!,
          ),
        ),
    )
    .map((service, index) => ({ ...service, id: firstId.recurringServices + index }));

/** Creates the visits of each recurring service. Past ones are done if the location had a job. */
export const seedRecurringServiceEvents = ({ world }: Context): RecurringServiceEvent[] => {
  const jobs = new Map(world.jobs.all().map((job) => [job.locationId, job.id]));
  return world.recurringServices
    .all()
    .flatMap((service) => {
      const membership = world.memberships.get(service.membershipId!)!;
      const [part] = world.membershipTypes.get(membership.membershipTypeId)!.recurringServices;
      return visitsFrom(service.from!, part!).map((date, nth) => {
        const jobId =
          Date.parse(date) < Date.parse(TODAY) && nth === 0 ? jobs.get(service.locationId) : undefined;
        return {
          locationRecurringServiceId: service.id,
          status: jobId === undefined ? ("NotAttempted" as const) : ("Won" as const),
          date,
          jobId: jobId ?? null,
          active: true,
          createdOn: service.createdOn,
          createdById: service.createdById,
          modifiedOn: service.modifiedOn,
        };
      });
    })
    .map((event, index) => ({ ...event, id: firstId.recurringServiceEvents + index }));
};
