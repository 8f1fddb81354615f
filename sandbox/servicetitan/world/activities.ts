import type { employeeTypes } from "./payroll";

type Timestamps = { createdOn: string; modifiedOn: string };
type Association = "DoNotAllow" | "Allow" | "Require";

export type ActivityCategory = Timestamps & {
  id: number;
  name: string;
  type: "Other" | "Idle" | "Meal" | "PaidTimeOff" | "OnJobActivities" | "Training" | "Travel";
  allowEdit: boolean;
  isDefault: boolean;
  active: boolean;
};

export type ActivityType = Timestamps & {
  id: number;
  code: string;
  categoryId: number;
  description: string | null;
  icon: string;
  businessUnitId: number | null;
  isUsersHomeBusinessUnit: boolean;
  laborTypeId: number | null;
  isTechnicianProfileLaborType: boolean;
  visibleToRoles: number[];
  defaultTagTypeIds: number[];
  tagAssociation: Association;
  jobAssociation: Association;
  projectAssociation: Association;
  projectLabelAssociation: Association;
  budgetCodeAssociation: Association;
  laborTypeAssociation: Association;
  memoAssociation: Association;
  defaultMemo: string | null;
  dontAllowToChangeMemo: boolean;
  dontAllowToChangeTag: boolean;
  isArchived: boolean;
  isDraft: boolean;
  isDefault: boolean;
  isInUse: boolean;
  active: boolean;
};

/** A stored activity. The API does not return the four fields that are left out when it is shown. */
export type Activity = Timestamps & {
  id: number;
  employeeId: number;
  employeeType: (typeof employeeTypes)[number];
  activityTypeId: number;
  startTime: string;
  endTime: string | null;
  jobId: number | null;
  appointmentId: number | null;
  projectId: number | null;
  projectLabel: string | null;
  laborTypeId: number | null;
  budgetCodeId: number | null;
  budgetCodeName: string | null;
  milesDriven: number | null;
  nonJobEventAssignmentId: number | null;
  memo: string | null;
  tagTypes: number[];
  startCoordinate: { latitude: number | null; longitude: number | null } | null;
  endCoordinate: { latitude: number | null; longitude: number | null } | null;
  active: boolean;
  deleted: boolean;
  modifiedById: number | null;
};
