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

/** How often a membership is billed. */
export const BILLING_FREQUENCIES = [
  "OneTime",
  "Monthly",
  "EveryOtherMonth",
  "Quarterly",
  "BiAnnual",
  "Annual",
] as const;

/** Types of pricebook categories. */
export const CATEGORY_TYPES = ["Services", "Materials"] as const;

/** Classifications of a call. */
export const CALL_TYPES = ["Abandoned", "Unbooked", "Excused", "Booked", "NotLead"] as const;

/** Types of contacts. */
export const CONTACT_TYPES = ["Phone", "Email", "Fax", "MobilePhone"] as const;

/** Statuses of an estimate. */
export const ESTIMATE_STATUSES = ["Open", "Sold", "Dismissed"] as const;

/** Statuses of an estimate's approval. */
export const ESTIMATE_REVIEW_STATUSES = ["None", "NeedsApproval", "Approved", "NotApproved"] as const;

/** Positions of an office employee. */
export const EMPLOYEE_POSITIONS = [
  "CSR",
  "Dispatcher",
  "CsrManager",
  "DispatchManager",
  "InstallProductionManager",
  "ServiceManager",
  "SalesManager",
  "MarketingManager",
  "Administrator",
  "PayrollManager",
  "Bookkeeper",
  "PurchasingManager",
  "WarehouseManager",
  "OfficeManager",
  "GeneralManager",
  "BusinessOwner",
  "AnsweringService",
  "InsideSales",
  "GeneralOfficeNonManagement",
] as const;

/** Kinds of employees on a payroll. */
export const EMPLOYEE_TYPES = ["Technician", "Employee"] as const;

/** How purchase orders are sent to a vendor. */
export const DELIVERY_OPTIONS = [
  "Manual",
  "EmailAsExcel",
  "EmailAsPdf",
  "EmailAsPdfRollupView",
  "Electronic",
  "MarkAsSent",
  "EmailAsExcelAndPdf",
  "VendorPortal",
] as const;

/** Follow-up statuses of a membership or a recurring service event. */
export const FOLLOW_UP_STATUSES = ["NotAttempted", "Unreachable", "Contacted", "Won", "Dismissed"] as const;

/** Records that forms can be filtered by. */
export const FORM_OWNER_TYPES = [
  "Job",
  "Call",
  "Customer",
  "Location",
  "Equipment",
  "Technician",
  "JobAppointment",
  "Membership",
  "Truck",
] as const;

/** Origins of a general ledger account. */
export const GL_ACCOUNT_SOURCES = ["Undefined", "AccountingSystem", "ManuallyCreated", "PublicApi"] as const;

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

/** How the costs of a delivery are added to the costs of its items. */
export const LANDED_COST_METHODS = ["None", "ByValue"] as const;

/** Statuses of a membership. */
export const MEMBERSHIP_STATUSES = ["Active", "Suspended", "Expired", "Canceled", "Deleted"] as const;

/** The months of a year. */
export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** Which text messages a phone number opted out of. */
export const OPT_OUT_TYPES = ["Unknown", "Global", "Marketing", "Other"] as const;

/** Statuses of a payroll. */
export const PAYROLL_STATUSES = ["Pending", "Expired", "Approved", "Paid", "Locked"] as const;

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

/** Statuses of a proposal template. */
export const PROPOSAL_TEMPLATE_STATUSES = ["Publish", "Draft"] as const;

/** Statuses of a request for a purchase order. */
export const PURCHASE_ORDER_REQUEST_STATUSES = ["PendingApproval", "Approved", "Rejected"] as const;

/** Statuses of a purchase order. */
export const PURCHASE_ORDER_STATUSES = [
  "Pending",
  "Sent",
  "PartiallyReceived",
  "Received",
  "Exported",
  "Canceled",
] as const;

/** How long a recurring service runs. */
export const RECURRENCE_DURATIONS = ["Continuous", "NumberOfVisits"] as const;

/** How often the visits of a recurring service occur. */
export const RECURRENCE_TYPES = ["Weekly", "Monthly", "Seasonal", "Daily", "NthWeekdayOfMonth"] as const;

/** The weeks of a month in which a visit occurs. */
export const RECURRENCE_WEEKS = ["None", "First", "Second", "Third", "Fourth", "Last"] as const;

/** Types of items that can be recommended with a piece of equipment. */
export const RECOMMENDATION_TYPES = ["Service", "Material"] as const;

/** When the repetition of a non-job appointment ends. */
export const REPEAT_END_TYPES = ["Never", "After", "On"] as const;

/** How often a non-job appointment repeats. */
export const REPEAT_FREQUENCIES = ["Daily", "Weekly", "Monthly", "Yearly"] as const;

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

/** When a service agreement is billed. */
export const AGREEMENT_BILLING_SCHEDULES = [
  "Upfront",
  "Monthly",
  "EveryOtherMonth",
  "Quarterly",
  "Biannual",
  "Annual",
  "TimeOfService",
  "Custom",
] as const;

/** Statuses of a service agreement. */
export const SERVICE_AGREEMENT_STATUSES = [
  "Draft",
  "Sent",
  "Rejected",
  "Accepted",
  "Activated",
  "Canceled",
  "Expired",
  "AutoRenew",
] as const;
/** How often a technician's shift repeats. */
export const SHIFT_REPEAT_TYPES = ["Never", "Daily", "Weekly"] as const;
/** Types of technicians' shifts. */
export const SHIFT_TYPES = ["Normal", "OnCall", "TimeOff"] as const;

/** Types of an item's SKU. */
export const SKU_TYPES = ["Service", "Material", "Equipment", "PriceModifier"] as const;

/** Where the items of an estimate template get their prices. */
export const TEMPLATE_MODES = ["Dynamic", "Static"] as const;

/** Levels of importance of a tag. */
export const TAG_IMPORTANCES = ["Medium", "High"] as const;

/** Statuses of a task. */
export const TASK_STATUSES = ["ToDo", "InProgress", "OnHold", "Canceled", "Completed"] as const;

/** Accounting statuses of an invoice or payment. */
export const TRANSACTION_STATUSES = ["Pending", "Posted", "Exported"] as const;

/** The days of a week. */
export const WEEKDAYS = [
  "Sunday",
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
] as const;

/** The sync statuses of bills, vendor credits and vendor payments. */
export const AP_SYNC_STATUSES = ["Pending", "Posted", "Exported", "PostedAndExported"] as const;

export const JOURNAL_SYNC_STATUSES = [
  "NotSynced",
  "InProgress",
  "Synced",
  "OutOfSync",
  "Error",
  "Excluded",
] as const;

export const JOURNAL_TRANSACTION_TYPES = [
  "Unspecified",
  "Invoice",
  "Payment",
  "Bill",
  "VendorCredit",
  "VendorPayment",
  "InventoryAdjustment",
  "PaymentApplication",
  "BankDeposit",
  "InventoryReturn",
  "InventoryTransfer",
  "RevenueRecognition",
  "Estimate",
  "PurchaseOrder",
  "Receipt",
  "GrossPayItem",
  "PayrollPeriod",
  "Manual",
  "ItemConsumption",
  "External",
  "CreditMemo",
  "CreditMemoApplication",
] as const;

/** Why a purchase order, a receipt or a return can be canceled. */
export const CANCELLATION_REASONS = [
  "NotRequired",
  "Duplicate",
  "Accidental",
  "VendorIssue",
  "Other",
  "JobCanceled",
] as const;

export const RETURN_STATUSES = ["Pending", "Returned", "CreditReceived", "Canceled"] as const;
