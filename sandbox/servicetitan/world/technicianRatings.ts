/** A stored rating. The API returns it without the ID. */
export type TechnicianRating = {
  id: number;
  technicianId: number;
  jobId: number;
  rating: number;
  active: boolean;
  createdOn: string;
  modifiedOn: string;
};
