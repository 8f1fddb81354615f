import type { Activity, ActivityCategory, ActivityType } from "../world/activities";
import { firstId } from "../world/ids";
import type { Context } from "./context";
import { isEveryNth, lookupTimestamps, timestampAt } from "./generators";

const ACTIVITIES = 150;
const HOUR_MS = 3_600_000;

const CATEGORIES = [
  ["On the job", "OnJobActivities"],
  ["Travel", "Travel"],
  ["Training", "Training"],
  ["Meal", "Meal"],
] as const;

export const seedActivityCategories = ({ faker: fakerFor }: Context): ActivityCategory[] => {
  const faker = fakerFor("activityCategories");
  return CATEGORIES.map(([name, type], index) => ({
    id: firstId.activityCategories + index,
    name,
    type,
    allowEdit: true,
    isDefault: index === 0,
    active: true,
    ...lookupTimestamps(faker),
  }));
};

/** The types, by the position of their category. */
const TYPES = [
  ["WORK", "Work at the site", "build", 0],
  ["DRIVE", "Drive to the site", "drive", 1],
  ["TRAIN", "Training", "school", 2],
  ["LUNCH", "Lunch break", "meal", 3],
] as const;

export const seedActivityTypes = ({ faker: fakerFor }: Context): ActivityType[] => {
  const faker = fakerFor("activityTypes");
  return TYPES.map(([code, description, icon, category], index) => ({
    id: firstId.activityTypes + index,
    code,
    categoryId: firstId.activityCategories + category,
    description,
    icon,
    businessUnitId: null,
    isUsersHomeBusinessUnit: true,
    laborTypeId: null,
    isTechnicianProfileLaborType: true,
    visibleToRoles: [],
    defaultTagTypeIds: [],
    tagAssociation: "Allow",
    jobAssociation: "Allow",
    projectAssociation: "Allow",
    projectLabelAssociation: "Allow",
    budgetCodeAssociation: "Allow",
    laborTypeAssociation: "Allow",
    memoAssociation: "Allow",
    defaultMemo: null,
    dontAllowToChangeMemo: false,
    dontAllowToChangeTag: false,
    isArchived: false,
    isDraft: false,
    isDefault: index === 0,
    isInUse: true,
    active: true,
    ...lookupTimestamps(faker),
  }));
};

/** The work of technicians at appointments that are done. */
export const seedActivities = ({ faker: fakerFor, world }: Context): Activity[] => {
  const faker = fakerFor("activities");
  return world.assignments
    .all()
    .filter(({ status }) => status === "Done")
    .slice(0, ACTIVITIES)
    .map(({ jobId, appointmentId, technicianId }, index) => {
      const start = Date.parse(world.appointments.get(appointmentId)!.start);
      const startTime = timestampAt(faker, start);
      const endTime = timestampAt(faker, start + HOUR_MS);
      return {
        id: firstId.activities + index,
        employeeId: technicianId,
        employeeType: "Technician",
        activityTypeId: firstId.activityTypes + (isEveryNth(index, 4) ? 1 : 0),
        startTime,
        endTime,
        jobId,
        appointmentId,
        projectId: world.jobs.get(jobId)?.projectId ?? null,
        projectLabel: null,
        laborTypeId: null,
        budgetCodeId: null,
        budgetCodeName: null,
        milesDriven: null,
        nonJobEventAssignmentId: null,
        memo: isEveryNth(index, 5) ? "Customer was not at home at first" : null,
        tagTypes: isEveryNth(index, 6) ? [firstId.tagTypes] : [],
        startCoordinate: null,
        endCoordinate: null,
        deleted: false,
        active: !isEveryNth(index, 25),
        modifiedById: null,
        createdOn: startTime,
        modifiedOn: endTime,
      };
    });
};
