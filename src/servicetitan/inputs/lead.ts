import { choice, dateTime, described, flag, id, longText, required, text } from "../../kit/inputs";
import { businessUnitId, changedBetween, idFilter, priority, tagTypeIds } from "./common";
import { customerId } from "./customer";
import { campaignId, jobTypeId } from "./job";
import { locationId } from "./location";
import { phoneFilter, plainPhone } from "./phone";

export const leadId = required(
  id({ label: "Lead ID", comments: "The ID of the lead.", dataSource: "selectLead" }),
);

export const callReasonId = id({
  label: "Call Reason ID",
  comments: "The reason that no job was booked.",
  dataSource: "selectCallReason",
});

export const followUpDate = (comments: string) => dateTime({ label: "Follow-Up Date", comments });

/** The request, for creates and updates. */
export const requestFields = {
  campaignId: described(campaignId, "The marketing campaign that led to the lead."),
  businessUnitId: described(businessUnitId, "The business unit to do the work."),
  jobTypeId: described(jobTypeId, "The type of the requested job."),
  priority: described(priority, "The lead's priority."),
  summary: longText({
    label: "Summary",
    comments: "A description of the request.",
    example: "Asked for a quote on a heat pump",
  }),
};

/** The prospect, for creates and updates of a lead without a customer. */
export const prospectFields = {
  leadCustomerName: text({
    label: "Lead Customer Name",
    comments: "The name of the prospect, for a lead without a customer.",
    example: "Jordan Smith",
    placeholder: "Enter a name",
  }),
  leadPhone: text({
    label: "Lead Phone",
    comments: "The phone number of the prospect.",
    example: "8185550101",
    placeholder: "Enter a phone number",
  }),
  leadEmail: text({
    label: "Lead Email",
    comments: "The email address of the prospect.",
    example: "jordan.smith@example.com",
    placeholder: "Enter an email address",
  }),
  leadStreet: text({
    label: "Lead Street",
    comments: "The house number and street of the job site.",
    example: "801 N Brand Blvd",
    placeholder: "Enter a house number and street",
  }),
  leadUnit: text({
    label: "Lead Unit",
    comments: "The apartment, suite or floor of the job site.",
    example: "700",
    placeholder: "Enter an apartment, suite or floor",
  }),
  leadCity: text({
    label: "Lead City",
    comments: "The city of the job site.",
    example: "Glendale",
    placeholder: "Enter a city",
  }),
  leadState: text({
    label: "Lead State",
    comments: "The postal abbreviation of the state or province of the job site.",
    example: "CA",
    placeholder: "Enter a state",
  }),
  leadZip: text({
    label: "Lead Zip",
    comments: "The postal code of the job site.",
    example: "91203",
    placeholder: "Enter a postal code",
  }),
  leadCountry: text({
    label: "Lead Country",
    comments: "The country of the job site.",
    example: "USA",
    placeholder: "Enter a country",
  }),
};

/** The customer of a new lead. */
export const leadCustomer = {
  customerId: described(customerId, "The customer who asked."),
  locationId: described(locationId, "The location of the requested work. It must belong to the customer."),
};

/** The other fields that only a new lead has. */
export const newLeadFields = {
  followUpDate: followUpDate("When to follow up on the lead. Required without Call Reason ID."),
  callReasonId: described(
    callReasonId,
    "The reason that no job was booked. Required without Follow-Up Date.",
  ),
  tagTypeIds,
  bookingId: id({
    label: "Booking ID",
    comments: "The booking to turn into this lead. ServiceTitan dismisses the booking.",
    dataSource: "selectBooking",
  }),
};

/** The filters of List Leads. */
export const leadFilters = {
  ids: idFilter({ label: "Lead IDs", comments: "Only return these leads.", dataSource: "selectLead" }),
  status: choice(["Open", "Dismissed", "Converted"], {
    label: "Status",
    comments: "Only return leads with this status.",
  }),
  customerId: described(customerId, "Only return leads of this customer."),
  isProspect: flag({
    label: "Is Prospect",
    comments: "Yes returns only leads without a customer or whose customer has no job, No only the others.",
  }),
  withoutCustomer: flag({
    label: "Without Customer",
    comments: "Yes returns only leads without a customer or a location, No only the others.",
  }),
  leadCustomerName: text({
    label: "Lead Customer Name",
    comments: "Only return leads with this customer name.",
    example: "Jordan Smith",
  }),
  leadPhone: phoneFilter(
    {
      label: "Lead Phone",
      comments: "Only return leads with this phone number.",
    },
    plainPhone,
  ),
  customerCity: text({
    label: "Customer City",
    comments: "Only return leads whose customer has an address in this city.",
    example: "Glendale",
    placeholder: "Enter a city",
  }),
  customerState: text({
    label: "Customer State",
    comments: "Only return leads whose customer has an address in this state.",
    example: "CA",
    placeholder: "Enter a state",
  }),
  customerZip: text({
    label: "Customer Zip",
    comments: "Only return leads whose customer has this postal code.",
    example: "91203",
    placeholder: "Enter a postal code",
  }),
  customerCreatedOnOrAfter: dateTime({
    label: "Customer Created On or After",
    comments: "Only return leads whose customer was created at or after this time.",
  }),
  customerCreatedBefore: dateTime({
    label: "Customer Created Before",
    comments: "Only return leads whose customer was created before this time.",
    example: "2026-04-01T00:00:00Z",
  }),
  customerModifiedOnOrAfter: dateTime({
    label: "Customer Modified On or After",
    comments: "Only return leads whose customer was modified at or after this time.",
  }),
  isCaptureSourceForm: flag({
    label: "Is Capture Source Form",
    comments: "Yes returns only leads from a web form, No only the others.",
  }),
  genPermUrl: flag({
    label: "Generate Permanent URL",
    comments: "Whether to also return a permanent URL of each lead, as leadUrl.",
  }),
  ...changedBetween,
};
