import { choice, described, id, required, text } from "../../kit/inputs";
import { address, companyNumber, ofCompany, search } from "./common";

const contact = id({
  label: "Contact ID",
  comments: "The contact, chosen from the list or handed over by an earlier step.",
  example: "77",
  dataSource: "selectContact",
});

export const contactId = { contact_id: required(contact) };

export const department = text({
  label: "Department",
  comments: "The department, by its name.",
  example: "Accounting",
  dataSource: "selectDepartment",
});

export const contactFields = {
  company_number: companyNumber,
  first_name: text({ label: "First Name", comments: "The first name.", example: "Dana" }),
  last_name: text({ label: "Last Name", comments: "The last name.", example: "Reyes" }),
  email: text({ label: "Email", comments: "The email address.", example: "dana.reyes@example.com" }),
  phone: address.phone,
  department,
  status: choice(["Active", "Inactive"], { label: "Status", comments: "Whether the contact is in use." }),
};

export const contactFilters = {
  ...ofCompany,
  search: search("the name or the email address", "Dana"),
  status: choice(["Active", "Inactive", "all"], {
    label: "Status",
    comments: "Only contacts in this state.",
  }),
  department: described(department, "Only contacts of this department."),
};
