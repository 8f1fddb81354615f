import { choices, described, labeled, requiring, text } from "../../kit/inputs";
import { EMPLOYEE_POSITIONS } from "../records/values";
import { limited } from "./common";
import { mergeableCustomFields } from "./mergeable";
import { personInputs } from "./person";

const employee = personInputs({
  noun: "employee",
  title: "Employee",
  firstName: "Dana",
  lastName: "Reyes",
});
const { name, roleId, phoneNumber, ...contact } = employee.fields;

export const { personId: employeeId, action: employeeAction, accountLocked: employeeLocked } = employee;

/** The fields of an employee, for creates and updates. */
export const employeeFields = {
  name,
  roleId,
  positions: choices(
    labeled(EMPLOYEE_POSITIONS, {
      CsrManager: "CSR Manager",
      GeneralOfficeNonManagement: "General Office (Non-Management)",
    }),
    {
      label: "Positions",
      comments: "The employee's positions in the company. An update replaces the whole list.",
      example: "Dispatcher",
    },
  ),
  phoneNumber: described(phoneNumber, "The employee's office phone number."),
  mobilePhoneNumber: text({
    label: "Mobile Phone Number",
    comments: "The employee's mobile phone number.",
    example: "8185550177",
  }),
  ...contact,
};

const LONGEST_NAME = 255;
const LONGEST_LOGIN = 100;

/** The fields of a new employee. ServiceTitan documents these limits for creates only. */
export const newEmployeeFields = {
  ...requiring(
    {
      ...employeeFields,
      name: limited(employeeFields.name, LONGEST_NAME),
      login: limited(employeeFields.login, LONGEST_LOGIN),
    },
    "name",
    "roleId",
    "positions",
    "email",
  ),
  ...employee.account,
};

/** The custom fields of an update. */
export const employeeCustomFields = mergeableCustomFields({
  record: "employee",
  dataSource: undefined,
  typeComments: employee.typeComments,
  replacing: "may remove",
});

/** The filters of List Employees. */
export const employeeFilters = {
  ...employee.filters,
  email: text({
    label: "Email",
    comments: "Only return the employee with this email address.",
    example: "dana.reyes@example.com",
  }),
};
