// The fixed values that both what is sent and what comes back know.

/** States of an appointment. */
export const APPOINTMENT_STATUSES = [
  "Scheduled",
  "Dispatched",
  "Working",
  "Hold",
  "Done",
  "Canceled",
] as const;

/** Kinds of files on installed equipment. */
export const ATTACHMENT_TYPES = ["Other", "Image", "VideoFile", "VideoLink", "Document"] as const;

/** Kinds of contacts. */
export const CONTACT_TYPES = ["Phone", "Email", "Fax", "MobilePhone"] as const;

/** What an invoice came from. */
export const INVOICE_CONFIGURATIONS = [
  "JobInvoice",
  "ProjectInvoice",
  "CounterSales",
  "MembershipInvoice",
  "InterestChargeInvoice",
  "ARImportInvoice",
] as const;

/** Which coming appointments a technician sees. */
export const JOB_FILTERS = [
  "AllScheduledDispatchedWorking",
  "NextScheduledDispatchedWorking",
  "DispatchedWorking",
  "NextScheduledDispatchedWorkingToday",
  "AllScheduledDispatchedWorkingToday",
  "AllScheduledDispatchedWorkingFiveDays",
  "NextScheduledDispatchedWorkingTodayTomorrow",
  "AllScheduledDispatchedWorkingTodayTomorrow",
  "Next2ScheduledDispatchedWorkingToday",
] as const;

/** ServiceTitan's licenses for technicians. */
export const LICENSE_TYPES = ["NonManagedTech", "ManagedTech", "ManagedInstaller"] as const;

/** What a technician does in the company. */
export const POSITIONS = [
  "Installer",
  "Service",
  "Sales",
  "Maintenance",
  "Helper",
  "InstallProductionManager",
  "ServiceManager",
  "SalesManager",
  "PartRunner",
  "DummyTech",
] as const;

/** How urgent a job or booking is. */
export const PRIORITIES = ["Low", "Normal", "High", "Urgent"] as const;

/** States of an invoice's review. */
export const REVIEW_STATUSES = [
  "NeedsReview",
  "OnHold",
  "PendingApproval",
  "Rejected",
  "Reviewed",
  "ReadyForBilling",
  "Invoiced",
] as const;

/** States of an invoice or payment in the bookkeeping. */
export const TRANSACTION_STATUSES = ["Pending", "Posted", "Exported"] as const;
