import { checked, flag, ids, text } from "../../kit/inputs";
import { searchText } from "./search";

export const userQuery = searchText({
  plural: "users",
  example: "Kim",
  pattern: /^[\da-z +]+$|^[\w.+'-]+@[\da-z.-]+\.[a-z]{2,}$/i,
  expected: "a user name, a telephone number, or an email address",
});

export const activeOnly = flag({
  label: "Active Only",
  comments: "Whether to list only active users. Defaults to No.",
});

export const extended = flag({
  label: "Extended",
  comments: "Whether to include further details of each user. Defaults to Yes.",
});

const MIN_USER_NAME_LENGTH = 2;

const nameOf = (label: string, comments: string, example: string) =>
  checked(
    text({ label, comments: `${comments} Letters, hyphens, and spaces.`, example }),
    (value) => /^[a-zA-ZÀ-ÖØ-Þß-öø-ÿ\- ]+$/.test(value),
    "letters, hyphens, and spaces only",
  );

/** The fields of a new user. */
export const newUserFields = {
  firstname: nameOf("First Name", "The user's first name.", "Alex"),
  lastname: nameOf("Last Name", "The user's last name.", "Kim"),
  name: checked(
    text({
      label: "User Name",
      comments: `The name that the user signs in with. At least ${MIN_USER_NAME_LENGTH} letters, digits, periods, or hyphens.`,
      example: "alex.kim",
    }),
    (value) => value.length >= MIN_USER_NAME_LENGTH && /^[\da-z.-]+$/i.test(value),
    `at least ${MIN_USER_NAME_LENGTH} letters, digits, periods, or hyphens`,
  ),
  email: text({ label: "Email", comments: "The user's email address.", example: "alex.kim@example.com" }),
  // Omnidesk accepts exactly 12 characters, the length of a Dutch number.
  telephone_number: checked(
    text({
      label: "Telephone Number",
      comments: "The user's telephone number: a plus sign and 11 digits.",
      example: "+31612345678",
    }),
    (value) => /^\+\d{11}$/.test(value),
    "a plus sign and 11 digits, such as +31612345678",
  ),
  language: text({
    label: "Language",
    comments: "The code of the user's language. Defaults to en.",
    example: "nl",
    placeholder: "Enter a language code",
  }),
  dateFormat: checked(
    text({
      label: "Date Format",
      comments: "The format of dates: iso, or a locale such as nl_NL. Defaults to en_GB.",
      example: "nl_NL",
    }),
    (value) => /^(?:[a-z]{2}_[A-Z]{2}|iso)$/.test(value),
    "iso, or a locale such as nl_NL",
  ),
  groups: ids({
    label: "Group IDs",
    comments: "The groups that the user belongs to. The assigned_group_id of tickets contains IDs of groups.",
    example: "4",
    placeholder: "Enter a group ID",
  }),
  sendActivationMail: flag({
    label: "Send Activation Email",
    comments: "Whether to send the user an email to activate the account. Defaults to Yes.",
  }),
};
