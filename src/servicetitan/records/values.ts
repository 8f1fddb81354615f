// Fixed values that both requests and responses contain.

/** Statuses of an appointment. */
export const APPOINTMENT_STATUSES = [
  "Scheduled",
  "Dispatched",
  "Working",
  "Hold",
  "Done",
  "Canceled",
] as const;

/** Types of files attached to installed equipment. */
export const ATTACHMENT_TYPES = ["Other", "Image", "VideoFile", "VideoLink", "Document"] as const;

/** Classifications of a call. */
export const CALL_TYPES = ["Abandoned", "Unbooked", "Excused", "Booked", "NotLead"] as const;

/** Types of contacts. */
export const CONTACT_TYPES = ["Phone", "Email", "Fax", "MobilePhone"] as const;

/** Origins of an invoice. */
export const INVOICE_CONFIGURATIONS = [
  "JobInvoice",
  "ProjectInvoice",
  "CounterSales",
  "MembershipInvoice",
  "InterestChargeInvoice",
  "ARImportInvoice",
] as const;

/** The upcoming appointments that a technician can see. */
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

/** Positions of a technician. */
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

/** Priorities of a job or booking. */
export const PRIORITIES = ["Low", "Normal", "High", "Urgent"] as const;

/** Review statuses of an invoice. */
export const REVIEW_STATUSES = [
  "NeedsReview",
  "OnHold",
  "PendingApproval",
  "Rejected",
  "Reviewed",
  "ReadyForBilling",
  "Invoiced",
] as const;

/** Levels of importance of a tag. */
export const TAG_IMPORTANCES = ["Medium", "High"] as const;

/** Statuses of a task. */
export const TASK_STATUSES = ["ToDo", "InProgress", "OnHold", "Canceled", "Completed"] as const;

/** Accounting statuses of an invoice or payment. */
export const TRANSACTION_STATUSES = ["Pending", "Posted", "Exported"] as const;
