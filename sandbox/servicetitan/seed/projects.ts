import { firstId } from "../world/ids";
import type { Project, ProjectMessage, ProjectNote } from "../world/projects";
import type { Context } from "./context";
import { sampleCustomFields } from "./customFields";
import { createdAt, isEveryNth, range, timestampAt } from "./generators";

const DAY_MS = 86_400_000;

export const seedProjects = ({ faker: fakerFor, size, world }: Context): Project[] => {
  const faker = fakerFor("projects");
  const count = size.projects;
  const jobs = world.jobs.all().filter((job) => job.projectId !== null);
  const firstJob = new Map(jobs.toReversed().map((job) => [job.projectId, job]));
  const locations = world.locations.all();
  return range(count).map((index) => {
    const id = firstId.projects + index;
    const location = firstJob.get(id) ?? {
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
      customerId: location.customerId,
      locationId: location.locationId,
      projectTypeId: index % 3 === 0 ? null : firstId.projectTypes + (index % 3),
      projectManagerIds: [firstId.employees + (index % Math.min(6, size.employees))],
      businessUnitIds: [firstId.businessUnits + (index % 8)],
      startDate: timestampAt(faker, created + DAY_MS),
      targetCompletionDate: timestampAt(faker, created + 60 * DAY_MS),
      actualCompletionDate: isDone ? timestampAt(faker, created + 50 * DAY_MS) : null,
      createdOn: timestampAt(faker, created),
      modifiedOn: timestampAt(
        faker,
        Math.min(created + faker.number.int(20) * DAY_MS, Date.UTC(2026, 0, 15, 14)),
      ),
      customFields: sampleCustomFields(world, "project", index),
      active: true,
      external: {},
    };
  });
};

const NOTES = ["Permit is approved", "The crane arrives on Tuesday", "The customer chose the second option"];

/** Every second project has a note, written when the project was created. Some notes are deleted. */
export const seedProjectNotes = ({ world }: Context): ProjectNote[] =>
  world.projects
    .all()
    .filter((_, index) => isEveryNth(index, 2))
    .map(({ createdOn, id }, index) => ({
      id: firstId.projectNotes + index,
      projectId: id,
      text: NOTES[index % NOTES.length]!,
      isPinned: isEveryNth(index, 3),
      createdById: firstId.users + (index % 20),
      createdOn,
      modifiedOn: createdOn,
      active: !isEveryNth(index, 10),
    }));

/** Every fifth project has a message of its manager to another employee. */
export const seedProjectMessages = ({ world }: Context): ProjectMessage[] =>
  world.projects
    .all()
    .filter((_, index) => isEveryNth(index, 5))
    .map(({ createdOn, id, projectManagerIds }, index) => ({
      id: firstId.projectMessages + index,
      projectId: id,
      text: "The permit is ready to be picked up",
      recipientIds: [firstId.employees + 1],
      parentMessageId: null,
      createdByEmployeeId: projectManagerIds[0]!,
      createdOn,
    }));
