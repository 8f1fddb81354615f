import { choice, id, labeled, requiring } from "../../kit/inputs";
import { createdBetween } from "./common";

const SLUGS = ["customer", "location", "booking"] as const;

const typeSlug = choice(labeled(SLUGS, { customer: "Customer", location: "Location", booking: "Booking" }), {
  label: "Type",
  comments: "The kind of the related record.",
});

const relatedEntityId = id({
  label: "Related Record ID",
  comments: "The ID of the customer, location or booking.",
});

/** The record that a contact belongs to. */
export const relatedRecord = requiring({ typeSlug, relatedEntityId }, "typeSlug", "relatedEntityId");

export const relationshipFilters = {
  typeSlug: { ...typeSlug, comments: "Only return relationships to records of this kind." },
  relatedEntityId: { ...relatedEntityId, comments: "Only return the relationship to this record." },
  typeName: choice(["Customer", "Location", "Booking"], {
    label: "Type Name",
    comments: "Only return relationships to records of the kind with this name.",
  }),
  ...createdBetween,
};
