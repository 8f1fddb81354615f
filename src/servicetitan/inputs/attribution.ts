import { dateTime, described, form, required, text } from "../../kit/inputs";
import { bookingId } from "./booking";
import { jobId } from "./job";
import { leadId } from "./lead";

export const attributedJobId = described(jobId, "The job that the web session led to.");
export const attributedBookingId = described(bookingId, "The booking that the web session led to.");
export const attributedLeadId = described(leadId, "The lead that the form created.");

const url = (label: string, comments: string, example: string) =>
  required(text({ label, comments, example, placeholder: "https://" }));

const optional = (label: string, comments: string, example: string, placeholder?: string) =>
  text({ label, comments, example, placeholder });

export const webSessionData = required(
  form({
    label: "Web Session",
    comments: "The visit to the website. Landing Page URL and Referrer URL are required.",
    blankText: "drop",
    inputs: {
      landingPageUrl: url(
        "Landing Page URL",
        "The page on which the visitor arrived.",
        "https://www.example.com/ac-repair?utm_source=google",
      ),
      referrerUrl: url("Referrer URL", "The page that linked to the website.", "https://www.google.com/"),
      gclid: optional(
        "Google Click ID",
        "The gclid parameter of Google Ads.",
        "EAIaIQobChMI8f3x",
        "Enter a gclid",
      ),
      gbraid: optional(
        "Google GBRAID",
        "The gbraid parameter of Google Ads.",
        "0AAAAADx7Qf3",
        "Enter a gbraid",
      ),
      wbraid: optional(
        "Google WBRAID",
        "The wbraid parameter of Google Ads.",
        "Cj8KCQjw2v6X",
        "Enter a wbraid",
      ),
      fbclid: optional(
        "Facebook Click ID",
        "The fbclid parameter of Facebook.",
        "IwAR2x9Lq8",
        "Enter a fbclid",
      ),
      msclkid: optional(
        "Microsoft Click ID",
        "The msclkid parameter of Microsoft Advertising.",
        "7c5d1e0b9a2f",
        "Enter a msclkid",
      ),
      utmSource: optional("UTM Source", "The source of the visit.", "google"),
      utmMedium: optional("UTM Medium", "The kind of link that led to the visit.", "cpc"),
      utmCampaign: optional("UTM Campaign", "The campaign that led to the visit.", "summer-tune-up"),
      utmAdgroup: optional("UTM Ad Group", "The ad group that led to the visit.", "ac-repair-glendale"),
      utmTerm: optional("UTM Term", "The keyword that led to the visit.", "ac repair near me"),
      utmContent: optional("UTM Content", "The ad or link that led to the visit.", "banner-a"),
      googleAnalyticsClientId: optional(
        "Google Analytics Client ID",
        "The ID by which Google Analytics recognizes the visitor.",
        "1234567890.1772000000",
      ),
    },
  }),
);

const phone = (label: string, comments: string, example: string) =>
  required(text({ label, comments, example, placeholder: "Enter a phone number" }));

export const externalCallData = required(
  form({
    label: "External Call",
    comments: "The call as the call tracking service recorded it. All fields are required.",
    inputs: {
      customerPhoneNumber: phone("Customer Phone Number", "The caller's phone number.", "+18185550101"),
      forwardingPhoneNumber: phone(
        "Forwarding Phone Number",
        "The ServiceTitan phone number to which the call was forwarded.",
        "+18185550110",
      ),
      trackingPhoneNumber: phone(
        "Tracking Phone Number",
        "The phone number that the customer called.",
        "+18185550120",
      ),
      callStartedOnUtc: required(dateTime({ label: "Call Started On", comments: "When the call started." })),
    },
  }),
);
