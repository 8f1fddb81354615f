import { choice, dateTime, described, flag, form, forms, id, ids, required, text } from "../../kit/inputs";
import { APPOINTMENT_STATUSES } from "../records/values";
import { appointmentTimes } from "./appointment";
import {
  businessUnitId,
  changedBetween,
  customFields,
  externalDataFilters,
  idFilter,
  priority,
  tagTypeIds,
} from "./common";
import { customerId } from "./customer";
import { locationId } from "./location";

export const jobId = required(
  id({
    label: "Job ID",
    comments: "The job, chosen from the list or handed over by an earlier step.",
    dataSource: "selectJob",
  }),
);

export const jobTypeId = id({
  label: "Job Type ID",
  comments: "What kind of work the job is.",
  dataSource: "selectJobType",
});
export const campaignId = id({
  label: "Campaign ID",
  comments: "The marketing campaign that the job came from.",
  dataSource: "selectCampaign",
});
const soldById = id({
  label: "Sold By ID",
  comments: "The technician who sold the job.",
  dataSource: "selectTechnician",
});
const projectOfJob = id({
  label: "Project ID",
  comments: "The project that the job belongs to.",
  dataSource: "selectProject",
});
const bookingId = id({
  label: "Booking ID",
  comments: "The booking that the job came from.",
  dataSource: "selectBooking",
});

/** What a job is made of, both when it is created and when it is changed. */
export const jobFields = {
  jobTypeId,
  priority,
  campaignId,
  summary: text({
    label: "Summary",
    comments: "What is to be done, in words. HTML is allowed.",
    example: "AC is not cooling",
  }),
  customerPo: text({
    label: "Customer PO",
    comments: "The customer's purchase order number.",
    example: "PO-1042",
  }),
  soldById,
  jobGeneratedLeadSource: form({
    label: "Job Generated Lead Source",
    comments: "The job and the employee that brought in this job.",
    inputs: {
      jobId: id({ label: "Job ID", comments: "The job that led to this one.", dataSource: "selectJob" }),
      employeeId: id({
        label: "Employee ID",
        comments: "The employee who brought it in.",
        dataSource: "selectEmployee",
      }),
    },
  }),
};

/** What only a new job has. */
export const newJobFields = {
  customFields: customFields("selectJobCustomField", "Custom fields of the job."),
  tagTypeIds,
  projectId: projectOfJob,
  invoiceSignatureIsRequired: flag({
    label: "Invoice Signature Is Required",
    comments: "Whether the customer has to sign the invoice.",
  }),
  partnerLeadCallId: id({
    label: "Partner Lead Call ID",
    comments:
      "The call that led to the job, where a partner's agents took it: the call's ID. Found with Raw Request: URL Type telecom, URL /calls.",
  }),
  leadId: id({ label: "Lead ID", comments: "The lead that the job came from.", dataSource: "selectLead" }),
  bookingId,
};

export const appointments = required(
  forms({
    label: "Appointments",
    comments: "When technicians visit: at least one. Times are in UTC.",
    inputs: {
      ...appointmentTimes,
      technicianIds: ids({
        label: "Technician IDs",
        comments: "The technicians who go there.",
        dataSource: "selectTechnician",
      }),
    },
  }),
);

/** The filters that ServiceTitan's list of jobs takes. */
export const jobFilters = {
  ids: idFilter({ label: "Job IDs", comments: "Only these jobs: 50 at the most.", dataSource: "selectJob" }),
  number: text({ label: "Job Number", comments: "Only the job with this number.", example: "1042" }),
  jobStatus: choice(["Scheduled", "Dispatched", "InProgress", "Hold", "Completed", "Canceled"], {
    label: "Job Status",
    comments: "Only jobs in this state.",
  }),
  appointmentStatus: choice(APPOINTMENT_STATUSES, {
    label: "Appointment Status",
    comments: "Only jobs with an appointment in this state.",
  }),
  priority: described(priority, "Only jobs of this urgency."),
  customerId: described(customerId, "Only jobs of this customer."),
  locationId: described(locationId, "Only jobs at this location."),
  technicianId: id({
    label: "Technician ID",
    comments: "Only jobs that this technician is assigned to.",
    dataSource: "selectTechnician",
  }),
  businessUnitId: described(businessUnitId, "Only jobs of this business unit."),
  jobTypeId: described(jobTypeId, "Only jobs of this type."),
  campaignId: described(campaignId, "Only jobs that came from this marketing campaign."),
  soldById: described(soldById, "Only jobs that this technician sold."),
  projectId: described(projectOfJob, "Only jobs of this project."),
  bookingId: described(bookingId, "Only jobs that came from this booking."),
  invoiceId: id({
    label: "Invoice ID",
    comments: "Only the job of this invoice.",
    dataSource: "selectInvoice",
  }),
  createdFromEstimateId: id({
    label: "Created From Estimate ID",
    comments: "Only jobs made from this sold estimate.",
    dataSource: "selectEstimate",
  }),
  estimateIds: idFilter({
    label: "Estimate IDs",
    comments: "Only jobs that these estimates belong to: 50 at the most.",
    dataSource: "selectEstimate",
  }),
  tagTypeIds: idFilter({
    label: "Tag Type IDs",
    comments: "Only jobs with at least one of these tags: 50 at the most.",
    dataSource: "selectTagType",
  }),
  appointmentStartsOnOrAfter: dateTime({
    label: "Appointment Starts On or After",
    comments: "Only jobs with an appointment that starts at this moment or later.",
  }),
  appointmentStartsBefore: dateTime({
    label: "Appointment Starts Before",
    comments: "Only jobs with an appointment that starts before this moment.",
  }),
  firstAppointmentStartsOnOrAfter: dateTime({
    label: "First Appointment Starts On or After",
    comments: "Only jobs whose first appointment starts at this moment or later.",
  }),
  firstAppointmentStartsBefore: dateTime({
    label: "First Appointment Starts Before",
    comments: "Only jobs whose first appointment starts before this moment.",
  }),
  completedOnOrAfter: dateTime({
    label: "Completed On or After",
    comments: "Only jobs completed at this moment or later.",
  }),
  completedBefore: dateTime({
    label: "Completed Before",
    comments: "Only jobs completed before this moment.",
  }),
  hasUnusedAppointments: flag({
    label: "Has Unused Appointments",
    comments: "Yes: only jobs with appointments that were not used.",
  }),
  ...changedBetween,
  ...externalDataFilters,
};
