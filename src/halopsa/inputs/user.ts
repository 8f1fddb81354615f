import { described, flag, group, id, longText, text, wholeNumber } from "../../kit/inputs";
import {
  activity,
  advancedSearch,
  agentId,
  count,
  customfields,
  idonly,
  inactive,
  includeactivity,
  includedetails,
  ofClient,
  ofSite,
  ofToplevel,
  organisationId,
  search,
  siteId,
  slaId,
  supplierId,
} from "./common";
import { include } from "./parts";

export const name = text({ label: "Name", comments: "The user's full name.", example: "Dana Reyes" });

const email = (label: string, rank: string, example: string) =>
  text({ label, comments: `The user's ${rank} email address.`, example });

const phone = (label: string, noun: string, example: string) =>
  text({ label, comments: `The user's ${noun}.`, example });

const other = (rank: number) =>
  text({
    label: `Other ${rank}`,
    comments: `The user's free field ${rank}.`,
    example: "Badge 1042",
    placeholder: "Enter a value",
  });

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
  person: group({
    label: "Person",
    comments: "Further details of the user, and other ways to reach the user.",
    inputs: {
      title: text({ label: "Title", comments: "The user's title.", example: "Dr" }),
      initials: text({ label: "Initials", comments: "The user's initials.", example: "DR" }),
      department: text({
        label: "Department",
        comments: "The name of the user's department.",
        example: "Reception",
      }),
      email2: email("Email Address 2", "second", "reception@northwind.example.com"),
      email3: email("Email Address 3", "third", "dana.reyes@northwind.example.com"),
      mobilenumber2: phone("Mobile Number 2", "second mobile phone number", "+44 7700 900019"),
      homenumber: phone("Home Number", "home phone number", "+44 117 496 0020"),
      fax: phone("Fax Number", "fax number", "+44 117 496 0021"),
    },
  }),
  access: group({
    label: "Access and Emails",
    comments: "What the user may do in the portal, and which emails the user receives.",
    inputs: {
      web_access_level: wholeNumber({
        label: "Web Access Level",
        comments: "What the user may do in the portal, by the number of the level in HaloPSA.",
        example: "1",
        placeholder: "Enter a number",
      }),
      sendwelcomeemail: flag({
        label: "Send Welcome Email",
        comments: "Whether to send the user a welcome email.",
      }),
      neversendemails: flag({
        label: "Never Send Emails",
        comments: "Whether HaloPSA never sends the user emails.",
      }),
      dontackemails: flag({
        label: "Do Not Acknowledge Emails",
        comments: "Whether HaloPSA never acknowledges the user's emails.",
      }),
      linked_agent_id: described(agentId, "The ID of the agent who is the same person."),
      slaid: slaId,
    },
  }),
  otherFields: group({
    label: "Other Fields",
    comments: "The five free fields of a user.",
    inputs: { other1: other(1), other2: other(2), other3: other(3), other4: other(4), other5: other(5) },
  }),
  notes: longText({ label: "Notes", comments: "Notes about the user.", example: "Works mornings only." }),
  customfields,
};

/** The filters of List Users. */
export const userFilters = {
  search,
  client_id: ofClient,
  site_id: ofSite,
  ...activity,
  search_phonenumbers: flag({
    label: "Search Phone Numbers",
    comments: "Whether Search applies to phone numbers too.",
  }),
  advanced_search: advancedSearch,
  furtherFilters: group({
    label: "Further Filters",
    comments: "Filters that are needed less often.",
    inputs: {
      toplevel_id: ofToplevel,
      organisation_id: described(
        organisationId,
        "Only return users of this organisation. The ID is in the URL of its page.",
      ),
      department_id: id({
        label: "Department ID",
        comments: "Only return users in this department. List Teams returns department IDs.",
        example: "1",
      }),
      asset_id: id({
        label: "Asset ID",
        comments: "Only return users of this asset.",
        example: "310",
        dataSource: "selectAsset",
      }),
      supplier_id: described(supplierId, "Only return users of this supplier."),
      role: wholeNumber({
        label: "Role",
        comments: "Only return users with this role, by its number in HaloPSA.",
        example: "2",
        placeholder: "Enter a number",
      }),
      approvers_only: flag({
        label: "Approvers Only",
        comments: "Whether to return only users who may approve.",
      }),
      exclude_defaultsiteusers: flag({
        label: "Exclude Default Site Users",
        comments: "Whether to exclude the default users of sites.",
      }),
      exclude_generaluser: flag({
        label: "Exclude General Users",
        comments: "Whether to exclude general users.",
      }),
    },
  }),
  includenotes: include("Include Notes", "the notes"),
  idonly,
  count,
};

/** The details that Get User can include. */
export const userDetails = {
  includedetails,
  includeactivity,
  includepopups: include("Include Popup Notes", "the popup notes"),
  includeusersassets: include("Include Assets", "the user's assets"),
  includebillinginfo: include("Include Billing", "the billing details"),
};
