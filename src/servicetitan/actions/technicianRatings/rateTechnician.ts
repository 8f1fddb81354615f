import { write } from "../../api";
import { technicianRatingFields } from "../../inputs/technicianRating";
import { technicianRating } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-customer-interactions-v2&operation=TechnicianRatings_Update
export const rateTechnician = write({
  label: "Rate Technician",
  description: "Rate a technician for a job",
  inputs: technicianRatingFields,
  returns: technicianRating,
  // A technician has one rating per job, which a second request replaces with the same one.
  run: (api, body) => api.post("customer-interactions/technician-ratings", body, { repeatable: true }),
});
