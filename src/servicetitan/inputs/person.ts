import { choice, described, flag, id, required, secret, text } from "../../kit/inputs";
import { active, businessUnitId, changedBetween, customFields, idFilter } from "./common";

/** The words and examples in the texts of one kind of person. */
interface Person {
  /** Such as "technician". */
  noun: string;
  /** In Title Case: "Technician". */
  title: string;
  firstName: string;
  lastName: string;
}

/** The inputs that technicians and employees share: both are people with an account. */
export function personInputs({ noun, title, firstName, lastName }: Person) {
  /** How to find a custom field, which the API does not list. */
  const typeComments = `The custom field to set. To find the ID, see customFields in the output of List ${title}s.`;
  const login = `${firstName}.${lastName}`.toLowerCase();
  return {
    personId: id({ label: `${title} ID`, comments: `The ID of the ${noun}.`, dataSource: `select${title}` }),

    /** The fields, for creates and updates. */
    fields: {
      name: text({
        label: "Name",
        comments: `The ${noun}'s full name.`,
        example: `${firstName} ${lastName}`,
      }),
      roleId: id({
        label: "Role ID",
        comments: `The user role that determines the ${noun}'s permissions. It must have the employee type ${title}.`,
        dataSource: "selectUserRole",
      }),
      phoneNumber: text({
        label: "Phone Number",
        comments: `The ${noun}'s phone number.`,
        example: "8185550123",
      }),
      email: text({
        label: "Email",
        comments: `The ${noun}'s email address.`,
        example: `${login}@example.com`,
      }),
      login: text({
        label: "Login",
        comments: "The username for signing in to ServiceTitan.",
        example: login,
      }),
      businessUnitId: described(businessUnitId, `The business unit that the ${noun} belongs to.`),
      aadUserId: text({
        label: "AAD User ID",
        comments: `The ${noun}'s user ID in Microsoft Entra ID (Azure Active Directory).`,
        example: "3fa85f64-5717-4562-b3fc-2c963f66afa6",
      }),
      customFields: customFields(undefined, `The ${noun}'s custom fields.`, typeComments),
    },

    typeComments,

    /** The account of a new person. */
    account: {
      accountCreationMethod: required(
        choice(
          [
            "CreateLater",
            "SendInvite",
            { value: "AssignLoginAndPassword", label: "Assign Login and Password" },
          ],
          {
            label: "Account Creation Method",
            comments: `How to create the ${noun}'s account: later, by sending an invitation to Email, or with Login and Password.`,
          },
        ),
      ),
      password: secret({
        label: "Password",
        comments:
          "The password of the new account. Used only if Account Creation Method is Assign Login and Password.",
      }),
    },

    accountLocked: flag({
      label: "Account Locked",
      comments: `Whether to prevent the ${noun} from signing in.`,
    }),

    /** What to do with an account. */
    action: required(
      choice(["Activate", "Deactivate", "SendInvite", "SendPasswordResetLink"], {
        label: "Action",
        comments: `What to do with the ${noun}'s account. An invitation or a password reset link is sent to the ${noun}'s email address.`,
        example: "SendInvite",
      }),
    ),

    /** The filters of the list. */
    filters: {
      ids: idFilter({
        label: `${title} IDs`,
        comments: `Only return these ${noun}s.`,
        dataSource: `select${title}`,
      }),
      userIds: idFilter({
        label: "User IDs",
        comments: `Only return the ${noun}s with these user accounts. To find the IDs, see userId in the output of this action.`,
      }),
      name: text({
        label: "Name",
        comments: `Only return ${noun}s whose name contains this text.`,
        example: lastName,
      }),
      active,
      ...changedBetween,
    },
  };
}
