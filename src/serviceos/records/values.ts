// The API's fixed values, for inputs and records.

export const TICKET_STATUSES = ["open", "closed", "in_progress", "on_hold"] as const;

export const INVOICE_STATUSES = ["draft", "sent", "paid", "overdue", "void"] as const;

export const SERVICE_STATUSES = [
  "operating_normally",
  "scheduled_service",
  "intermittent_problems",
  "system_is_down",
] as const;

export const VISIBILITIES = ["public", "internal", "both"] as const;
