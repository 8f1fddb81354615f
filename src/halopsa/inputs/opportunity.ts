import { group, id, number, text, wholeNumber } from "../../kit/inputs";
import { count, customfields } from "./common";
import { faultFilters } from "./faultFilters";
import { type Fault, faultDates, faultDetails, faultFields, summaryOf } from "./faults";
import { amount, searchIn } from "./parts";

const OPPORTUNITY: Fault = {
  one: "opportunity",
  many: "opportunities",
  label: "Opportunity",
  article: "an",
  ended: "decided",
  dataSource: "selectOpportunity",
  ids: ["1824", "1823"],
  examples: {
    summary: "Managed service for 40 workstations",
    details: "Their contract with another provider ends in June.",
    details_html: "<p>Their contract with another provider ends in <b>June</b>.</p>",
  },
  words: { summary: "Managed service", details: "another provider" },
};

export const opportunityId = id({
  label: "Opportunity ID",
  comments: "The ID of the opportunity.",
  example: OPPORTUNITY.ids[0],
  dataSource: OPPORTUNITY.dataSource,
});

export const summary = summaryOf(OPPORTUNITY);

const named = (label: string, comments: string, example: string, placeholder?: string) =>
  text({ label, comments, example, ...(placeholder ? { placeholder } : {}) });

const prospect = group({
  label: "Prospect",
  comments: "Who may buy. A prospect is not a client yet.",
  inputs: {
    oppcompanyname: named("Company Name", "The name of the prospect.", "Fabrikam Architects"),
    oppcontactname: named("Contact Name", "The name of the contact at the prospect.", "Lena Fischer"),
    oppemailaddress: named(
      "Email Address",
      "The contact's email address.",
      "lena.fischer@fabrikam.example.com",
    ),
    opptel: named("Phone Number", "The contact's phone number.", "+44 117 496 0123"),
    oppjobtitle: named("Job Title", "The contact's job title.", "Office manager"),
    opphear: named(
      "Heard From",
      "How the prospect heard of the service provider.",
      "Recommendation",
      "Enter text",
    ),
    oppcurrentsystem: named(
      "Current System",
      "The product or service that the prospect uses now.",
      "In-house IT",
      "Enter text",
    ),
    oppcompetitors: named(
      "Competitors",
      "The companies that the prospect may buy from instead.",
      "Contoso IT, Litware",
      "Enter names",
    ),
  },
});

const value = group({
  label: "Value",
  comments: "What the opportunity is worth, and how likely it is won.",
  inputs: {
    oppvalue: amount("Total Value", "The value of the opportunity.", "18480"),
    oppvalue_monthly: amount("Monthly Value", "The part of the value that recurs every month.", "1540"),
    oppvalue_annual: amount("Annual Value", "The part of the value that recurs every year.", "1200"),
    oppvalue_oneoff: amount("One-Off Value", "The part of the value that is paid once.", "2500"),
    oppprofit: amount("Profit", "The expected profit.", "5200"),
    oppconversionprobability: number({
      label: "Probability",
      comments: "The probability that the opportunity is won, in percent.",
      example: "60",
      placeholder: "Enter a percentage",
      minimum: 0,
      maximum: 100,
    }),
  },
});

/** The fields of an opportunity, the same when it is created and when it is updated. */
export const opportunityFields = {
  ...faultFields(
    OPPORTUNITY,
    "The ID of the opportunity's parent, which is an opportunity, a ticket or a project.",
  ),
  prospect,
  value,
  opptype: named(
    "Opportunity Type",
    "The type of the opportunity, as configured in HaloPSA.",
    "New business",
  ),
  oppreason: named("Outcome Reason", "Why the opportunity was won or lost.", "Best price", "Enter a reason"),
  dates: group({
    label: "Dates",
    comments: "When the opportunity should be worked on.",
    inputs: faultDates(OPPORTUNITY),
  }),
  customfields,
};

/** Only an existing opportunity can be closed. */
export const closureCategory = wholeNumber({
  label: "Closure Category",
  comments: "How the opportunity ended, by its number in HaloPSA.",
  example: "1",
  placeholder: "Enter a number",
});

/** The filters of List Opportunities. */
export const opportunityFilters = {
  ...faultFilters(OPPORTUNITY),
  prospect: group({
    label: "Prospect",
    comments: "Filters by the prospect, who is not a client yet.",
    inputs: {
      search_oppcompanyname: searchIn("Search Company Name", "the names of prospects only", "Fabrikam"),
      search_oppcontactname: searchIn("Search Contact Name", "the names of contacts only", "Lena"),
      search_oppemailaddress: searchIn(
        "Search Email Address",
        "the email addresses of contacts only",
        "fabrikam.example.com",
      ),
    },
  }),
  count,
};

/** The details that Get Opportunity can include. */
export const opportunityDetails = faultDetails(OPPORTUNITY);
