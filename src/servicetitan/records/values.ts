// Fixed values that both requests and responses contain.

/** How the amount of a discount or fee is calculated. */
export const AMOUNT_TYPES = ["Percentage", "Fixed"] as const;

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

/** Types of pricebook categories. */
export const CATEGORY_TYPES = ["Services", "Materials"] as const;

/** Types of contacts. */
export const CONTACT_TYPES = ["Phone", "Email", "Fax", "MobilePhone"] as const;

/** Types of pricebook items that change the price of an estimate or invoice. */
export const DISCOUNT_OR_FEE_TYPES = ["Discount", "Fee"] as const;

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

/** Types of files attached to pricebook items. */
export const ITEM_ASSET_TYPES = ["Other", "Image", "Video", "Attachment", "VideoFile"] as const;

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

/** Types of items that can be recommended with a piece of equipment. */
export const RECOMMENDATION_TYPES = ["Service", "Material"] as const;

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

/** Accounting statuses of an invoice or payment. */
export const TRANSACTION_STATUSES = ["Pending", "Posted", "Exported"] as const;
