import { described, id, number, required } from "../../kit/inputs";
import { active, changedBetween } from "./common";
import { jobId } from "./job";

const technicianId = id({
  label: "Technician ID",
  comments: "The technician to rate.",
  dataSource: "selectTechnician",
});

export const technicianRatingFilters = {
  technicianId: described(technicianId, "Only return ratings of this technician."),
  jobId: id({ label: "Job ID", comments: "Only return ratings for this job.", dataSource: "selectJob" }),
  active,
  ...changedBetween,
};

export const technicianRatingFields = {
  technicianId: required(technicianId),
  jobId: described(jobId, "The job that the technician worked on."),
  rating: required(
    number({
      label: "Rating",
      comments: "From 0 to 10. Replaces an earlier rating of the technician for the job.",
      example: "9",
      minimum: 0,
      maximum: 10,
    }),
  ),
};
