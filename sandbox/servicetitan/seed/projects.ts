import type { World } from "../world";
import { someCustomFields } from "./customFields";
import { type CustomField, createdAt, type ExternalData, firstId, moment, upTo } from "./generators";

export type Project = {
  id: number;
  number: string;
  name: string | null;
  summary: string | null;
  statusId: number | null;
  subStatusId: number | null;
  customerId: number;
  locationId: number;
  projectTypeId: number | null;
  projectManagerIds: number[];
  businessUnitIds: number[];
  startDate: string | null;
  targetCompletionDate: string | null;
  actualCompletionDate: string | null;
  modifiedOn: string;
  createdOn: string;
  customFields: CustomField[];
  active: boolean;
  external: ExternalData;
};

const DAY = 86_400_000;

export const seedProjects = (world: World): Project[] => {
  const faker = world.faker("projects");
  const count = world.size.projects;
  const jobs = world.jobs.all().filter((job) => job.projectId !== null);
  const firstJob = new Map(jobs.toReversed().map((job) => [job.projectId, job]));
  const locations = world.locations.all();
  return upTo(count).map((index) => {
    const id = firstId.projects + index;
    const place = firstJob.get(id) ?? {
      locationId: locations[index % locations.length]!.id,
      customerId: locations[index % locations.length]!.customerId,
    };
    const created = createdAt(faker, index, count);
    const statusIndex = index % 5;
    const isDone = statusIndex === 4;
    return {
      id,
      number: String(id),
      name: `${faker.helpers.arrayElement(["Kitchen", "Basement", "Rooftop", "Whole home", "Garage"])} ${faker.helpers.arrayElement(["system", "retrofit", "rewire", "repipe"])} ${index + 1}`,
      summary: index % 4 === 0 ? null : "Replace and bring up to code",
      statusId: index % 20 === 7 ? null : firstId.projectStatuses + statusIndex,
      subStatusId: index % 20 === 7 ? null : firstId.projectSubStatuses + statusIndex * 2,
      customerId: place.customerId,
      locationId: place.locationId,
      projectTypeId: index % 3 === 0 ? null : firstId.projectTypes + (index % 3),
      projectManagerIds: [firstId.employees + (index % Math.min(6, world.size.employees))],
      businessUnitIds: [firstId.businessUnits + (index % 8)],
      startDate: moment(faker, created + DAY),
      targetCompletionDate: moment(faker, created + 60 * DAY),
      actualCompletionDate: isDone ? moment(faker, created + 50 * DAY) : null,
      createdOn: moment(faker, created),
      modifiedOn: moment(faker, Math.min(created + faker.number.int(20) * DAY, Date.UTC(2026, 0, 15, 14))),
      customFields: someCustomFields(world, "project", index),
      active: true,
      external: {},
    };
  });
};
