import { choice, dateTime, described, flag, form, forms, id, required, text } from "../../kit/inputs";
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
  technicianIds,
} from "./common";
import { customerId } from "./customer";
import { locationId } from "./location";

export const jobId = required(
  id({
    label: "Job ID",
    comments: "The ID of the job.",
    dataSource: "selectJob",
  }),
);

export const jobTypeId = id({
  label: "Job Type ID",
  comments: "The type of job.",
  dataSource: "selectJobType",
});
export const campaignId = id({
  label: "Campaign ID",
  comments: "The marketing campaign that led to the job.",
  dataSource: "selectCampaign",
});
const soldById = id({
  label: "Sold By ID",
  comments: "The technician who sold the job.",
  placeholder: "Enter a technician ID",
  dataSource: "selectTechnician",
});
const projectOfJob = id({
  label: "Project ID",
  comments: "The project that the job belongs to.",
  dataSource: "selectProject",
});
const bookingId = id({
  label: "Booking ID",
  comments: "The booking that led to the job.",
  dataSource: "selectBooking",
});

/** The fields of a job, for creates and updates. */
export const jobFields = {
  jobTypeId,
  priority,
  campaignId,
  summary: text({
    label: "Summary",
    comments: "A description of the work to be done. HTML is allowed.",
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
    comments: "The job and the employee that generated the lead for this job.",
    inputs: {
      jobId: id({ label: "Job ID", comments: "The job that led to this one.", dataSource: "selectJob" }),
      employeeId: id({
        label: "Employee ID",
        comments: "The employee who generated the lead.",
        dataSource: "selectEmployee",
      }),
    },
  }),
};

export const noCharge = flag({
  label: "No Charge",
  comments: "Whether the customer is not charged for the job.",
});

/** The fields that only a new job has. */
export const newJobFields = {
  noCharge,
  customFields: customFields("selectJobCustomField", "The job's custom fields."),
  tagTypeIds,
  projectId: projectOfJob,
  invoiceSignatureIsRequired: flag({
    label: "Invoice Signature Is Required",
    comments: "Whether the customer must sign the invoice.",
  }),
  partnerLeadCallId: id({
    label: "Partner Lead Call ID",
    placeholder: "Enter a call ID",
    comments: "The call that led to the job, if a partner answered it.",
    dataSource: "selectCall",
  }),
  leadId: id({
    label: "Lead ID",
    comments: "The lead that the job originated from.",
    dataSource: "selectLead",
  }),
  bookingId,
};

export const appointments = required(
  forms({
    label: "Appointments",
    comments: "The appointments to create. At least one is required.",
    inputs: {
      ...appointmentTimes,
      technicianIds,
    },
  }),
);

/** The filters of List Jobs. */
export const jobFilters = {
  ids: idFilter({ label: "Job IDs", comments: "Only return these jobs.", dataSource: "selectJob" }),
  number: text({ label: "Job Number", comments: "Only return the job with this number.", example: "1042" }),
  jobStatus: choice(["Scheduled", "Dispatched", "InProgress", "Hold", "Completed", "Canceled"], {
    label: "Job Status",
    comments: "Only return jobs with this status.",
  }),
  appointmentStatus: choice(APPOINTMENT_STATUSES, {
    label: "Appointment Status",
    comments: "Only return jobs that have an appointment with this status.",
  }),
  priority: described(priority, "Only return jobs with this priority."),
  customerId: described(customerId, "Only return jobs for this customer."),
  locationId: described(locationId, "Only return jobs at this location."),
  equipmentIds: idFilter({
    label: "Equipment IDs",
    comments: "Only return jobs with at least one of this installed equipment.",
    dataSource: "selectInstalledEquipment",
  }),
  technicianId: id({
    label: "Technician ID",
    comments: "Only return jobs assigned to this technician.",
    dataSource: "selectTechnician",
  }),
  businessUnitId: described(businessUnitId, "Only return jobs for this business unit."),
  jobTypeId: described(jobTypeId, "Only return jobs of this type."),
  campaignId: described(campaignId, "Only return jobs from this marketing campaign."),
  soldById: described(soldById, "Only return jobs sold by this technician."),
  projectId: described(projectOfJob, "Only return jobs in this project."),
  bookingId: described(bookingId, "Only return jobs from this booking."),
  invoiceId: id({
    label: "Invoice ID",
    comments: "Only return the job with this invoice.",
    dataSource: "selectInvoice",
  }),
  createdFromEstimateId: id({
    label: "Created From Estimate ID",
    comments: "Only return jobs created from this sold estimate.",
    placeholder: "Enter an estimate ID",
    dataSource: "selectEstimate",
  }),
  estimateIds: idFilter({
    label: "Estimate IDs",
    comments: "Only return jobs with these estimates.",
    dataSource: "selectEstimate",
  }),
  tagTypeIds: idFilter({
    label: "Tag Type IDs",
    comments: "Only return jobs with at least one of these tags.",
    dataSource: "selectTagType",
  }),
  appointmentStartsOnOrAfter: dateTime({
    label: "Appointment Starts On or After",
    comments: "Only return jobs with an appointment that starts at or after this time.",
  }),
  appointmentStartsBefore: dateTime({
    label: "Appointment Starts Before",
    comments: "Only return jobs with an appointment that starts before this time.",
    example: "2026-04-01T00:00:00Z",
  }),
  firstAppointmentStartsOnOrAfter: dateTime({
    label: "First Appointment Starts On or After",
    comments: "Only return jobs whose first appointment starts at or after this time.",
  }),
  firstAppointmentStartsBefore: dateTime({
    label: "First Appointment Starts Before",
    comments: "Only return jobs whose first appointment starts before this time.",
    example: "2026-04-01T00:00:00Z",
  }),
  completedOnOrAfter: dateTime({
    label: "Completed On or After",
    comments: "Only return jobs completed at or after this time.",
  }),
  completedBefore: dateTime({
    label: "Completed Before",
    comments: "Only return jobs completed before this time.",
    example: "2026-04-01T00:00:00Z",
  }),
  hasUnusedAppointments: flag({
    label: "Has Unused Appointments",
    comments: "Yes returns only jobs with unused appointments, No only jobs without them.",
  }),
  ...changedBetween,
  ...externalDataFilters,
};
