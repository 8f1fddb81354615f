import { checked, choice, choices, group, mapped, required, text } from "../../kit/inputs";
import type { WhenAmbiguous } from "../finding/matches";
import { streetFields } from "./common";
import { isPhone, phoneFilter } from "./phone";

/** An email address as it is compared. */
export const comparableEmail = (email: string): string => email.trim().toLowerCase();

const externalDataKey = text({
  label: "External Data Key",
  comments: "The key under which another system has stored its data on the customer.",
  example: "crmId",
});

const externalDataValue = text({
  label: "External Data Value",
  comments: "The value that the key must have, such as the customer's ID in the other system.",
  example: "C-17",
});

const externalDataApplicationGuid = text({
  label: "External Data Application GUID",
  comments: "The application GUID under which the external data is stored.",
  example: "3fa85f64-5717-4562-b3fc-2c963f66afa6",
});

/** The external data that identifies a customer. */
export const identifyingExternalData = {
  externalDataApplicationGuid: required(externalDataApplicationGuid),
  externalDataKey: required(externalDataKey),
  externalDataValue: required(externalDataValue),
};

const { country: _country, ...addressParts } = streetFields;

/** What is known about a customer. */
export const customerSearch = {
  phone: checked(
    phoneFilter({ label: "Phone", comments: "A phone number of the customer." }),
    isPhone,
    "a phone number with at least 7 digits",
  ),
  email: mapped(
    text({
      label: "Email",
      comments: "An email address of the customer. Requires the scope to read contacts (tn.crm.contacts:r).",
      example: "dana.reyes@example.com",
      placeholder: "Enter an email address",
    }),
    comparableEmail,
  ),
  name: text({
    label: "Name",
    comments: "The customer's name. Capitals, punctuation and the order of its words do not matter.",
    example: "Dana Reyes",
  }),
  address: group({
    label: "Address",
    comments:
      "The address of the customer or of one of its locations. Abbreviations do not matter: Boulevard is Blvd.",
    inputs: addressParts,
  }),
  externalDataKey,
  externalDataValue,
  externalDataApplicationGuid,
};

const WHEN_AMBIGUOUS: readonly WhenAmbiguous[] = ["Fail", "Use First", "Create"];

/** What an action that may create a record does if several records match. */
export const whenAmbiguous = (record: string) =>
  choice(WHEN_AMBIGUOUS, {
    label: "When Ambiguous",
    comments: `What to do if several ${record}s match equally well: fail and name them, use the one with the lowest ID, or create another ${record}. Defaults to Fail.`,
  });

/** By what a customer is recognized. */
export const matchCustomerBy = choices(["External Data", "Email", "Phone", "Name and Address"], {
  label: "Match By",
  comments:
    "By what an existing customer is recognized. Defaults to all four. Email requires the scope to read contacts (tn.crm.contacts:r). Flows that run at the same moment in different processes may still create it twice.",
});

/** By what a location of a customer is recognized. */
export const matchLocationBy = choices(["External Data", "Address"], {
  label: "Match By",
  comments: "By what an existing location of the customer is recognized. Defaults to both.",
});
