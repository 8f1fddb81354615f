export const ownerTypes = [
  "Job",
  "Call",
  "Customer",
  "Location",
  "Equipment",
  "Technician",
  "JobAppointment",
  "Membership",
  "Truck",
] as const;

export type Form = {
  id: number;
  active: boolean;
  name: string | null;
  published: boolean;
  hasConditionalLogic: boolean;
  hasTriggers: boolean;
  createdById: number;
  createdOn: string;
  modifiedOn: string;
};

export type FormSubmission = {
  id: number;
  formId: number;
  formName: string;
  submittedOn: string;
  createdById: number;
  status: string;
  owners: { type: string; id: number }[];
  units: { id: string; name: string; type: string; comment: string; attachments: unknown[]; value: string }[];
  active: boolean;
};
