// Lists that a tenant's administrators maintain. They are the same in every sandbox.

export const JOB_TYPES = ["Hardware", "Software", "Network", "Email", "Access", "Onboarding"];
export const DEPARTMENTS = ["Accounting", "Management", "Operations", "Sales", "Warehouse"];
