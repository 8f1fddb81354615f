import { flag, longText, text } from "../../kit/inputs";
import { customfields, inactive, siteId } from "./common";

export const name = text({ label: "Name", comments: "The user's full name.", example: "Dana Reyes" });

/** The fields of a user, the same when it is created and when it is updated. */
export const userFields = {
  site_id: siteId,
  firstname: text({ label: "First Name", comments: "The user's first name.", example: "Dana" }),
  surname: text({ label: "Surname", comments: "The user's last name.", example: "Reyes" }),
  emailaddress: text({
    label: "Email Address",
    comments: "The user's email address.",
    example: "dana@northwind.example.com",
  }),
  phonenumber: text({
    label: "Phone Number",
    comments: "The user's phone number.",
    example: "+44 20 7946 0018",
  }),
  mobilenumber: text({
    label: "Mobile Number",
    comments: "The user's mobile phone number.",
    example: "+44 7700 900018",
  }),
  isimportantcontact: flag({
    label: "Important Contact",
    comments: "Whether the user is an important contact.",
  }),
  inactive,
  notes: longText({ label: "Notes", comments: "Notes about the user.", example: "Works mornings only." }),
  customfields,
};
