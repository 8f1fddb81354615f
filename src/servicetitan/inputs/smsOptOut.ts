import { choice, labeled, required, texts } from "../../kit/inputs";
import { OPT_OUT_TYPES } from "../records/values";

export const contactNumbers = required(
  texts({
    label: "Contact Numbers",
    comments:
      "The phone numbers, preferably with country code. ServiceTitan rejects all if one is not valid.",
    example: "+18185550101",
    placeholder: "Enter a phone number",
  }),
);

export const optOutType = choice(
  labeled(OPT_OUT_TYPES, { Global: "Global (all text messages)", Marketing: "Marketing only" }),
  {
    label: "Opt-Out Type",
    comments:
      "Which text messages the numbers no longer receive. A number that opted out globally cannot be opted out of marketing.",
    example: "Marketing",
  },
);
