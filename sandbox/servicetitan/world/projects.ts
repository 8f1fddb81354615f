import type { JobMessage, JobNote } from "./jobs";
import type { CustomField, ExternalData } from "./shared";

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

export type ProjectNote = Omit<JobNote, "jobId"> & { projectId: number };

export type ProjectMessage = Omit<JobMessage, "jobId"> & { projectId: number };
