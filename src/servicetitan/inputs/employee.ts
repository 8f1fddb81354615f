import { choices, text } from "../../kit/inputs";
import { EMPLOYEE_POSITIONS } from "../records/values";
import { personInputs } from "./person";

const employee = personInputs({
  noun: "employee",
  title: "Employee",
  firstName: "Dana",
  lastName: "Reyes",
});
const { name, roleId, phoneNumber, ...contact } = employee.fields;

export const {
  personId: employeeId,
  account: employeeAccount,
  action: employeeAction,
  accountLocked: employeeLocked,
} = employee;

const positionLabels: Partial<Record<(typeof EMPLOYEE_POSITIONS)[number], string>> = {
  CsrManager: "CSR Manager",
  GeneralOfficeNonManagement: "General Office (Non-Management)",
};

/** The fields of an employee, for creates and updates. */
export const employeeFields = {
  name,
  roleId,
  positions: choices(
    EMPLOYEE_POSITIONS.map((value) => {
      const label = positionLabels[value];
      return label ? { value, label } : value;
    }),
    {
      label: "Positions",
      comments: "The employee's positions in the company. An update replaces the whole list.",
      example: "Dispatcher",
    },
  ),
  phoneNumber,
  mobilePhoneNumber: text({
    label: "Mobile Phone Number",
    comments: "The employee's mobile phone number.",
    example: "8185550177",
  }),
  ...contact,
};

/** The filters of List Employees. */
export const employeeFilters = {
  ...employee.filters,
  email: text({
    label: "Email",
    comments: "Only return the employee with this email address.",
    example: "dana.reyes@example.com",
  }),
};
