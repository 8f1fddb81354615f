import { list } from "../../api";
import { technicianRatingFilters } from "../../inputs/technicianRating";
import { technicianRating } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-customer-interactions-v2&operation=TechnicianRatings_GetList
export const listTechnicianRatings = list({
  label: "List Technician Ratings",
  description: "List how customers rated technicians",
  from: "customer-interactions/technician-ratings",
  inputs: technicianRatingFilters,
  returns: technicianRating,
});
