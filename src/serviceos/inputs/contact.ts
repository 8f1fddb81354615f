import { choice, described, id, required, text } from "../../kit/inputs";
import { address, companyNumber, email, ofCompany, options, search } from "./common";

const contact = id({
  label: "Contact ID",
  comments: "The ID of the contact.",
  example: "77",
  dataSource: "selectContact",
});

export const contactId = { contact_id: required(contact) };

export const department = text({
  label: "Department",
  comments: "The name of the department.",
  example: "Accounting",
  dataSource: "selectDepartment",
});

export const contactFields = {
  company_number: companyNumber,
  first_name: text({ label: "First Name", comments: "The first name.", example: "Dana" }),
  last_name: text({ label: "Last Name", comments: "The last name.", example: "Reyes" }),
  email,
  phone: address.phone,
  department,
  status: choice(["Active", "Inactive"], { label: "Status", comments: "The status of the contact." }),
};

/** The fields that a new contact requires. */
export const newContactFields = ["company_number", "first_name", "last_name"] as const;

export const contactFilters = {
  ...ofCompany,
  search: search("name or email address", "Dana"),
  status: choice(options("Active", "Inactive", "all"), { label: "Status", comments: "Filter by status." }),
  department: described(department, "Filter by department."),
};
