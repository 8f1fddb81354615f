import { checked, flag, id, mapped, required, text, textPairs } from "../../kit/inputs";
import { searchText } from "./search";

export const customerID = required(
  id({
    label: "Customer ID",
    comments: "The ID of the customer in Omnidesk, which tickets contain as customer_id.",
    example: "2108",
    dataSource: "selectCustomer",
  }),
);

export const customerQuery = searchText({
  plural: "customers",
  example: "Reyes",
  expected: "letters, digits, and spaces only, so not an email address",
});

/** The customer's ID in the builder's own system, which Omnidesk calls its primary ID. */
export const externalID = text({
  label: "External Primary ID",
  comments: "The customer's ID in the external system, as set when the customer was created.",
  example: "C-17",
});

export const customerBrandID = id({
  label: "Brand ID",
  comments: "The brand that the customer belongs to. The dropdown contains the brands of existing tickets.",
  example: "3",
  dataSource: "selectBrand",
});

const nameOf = (label: string, comments: string, example: string) =>
  checked(
    text({ label, comments: `${comments} Letters, periods, hyphens, apostrophes, and spaces.`, example }),
    (value) => /^[a-zA-ZÀ-ÖØ-Þß-öø-ÿŠš.\-' ]+$/.test(value),
    "letters, periods, hyphens, apostrophes, and spaces only",
  );

export const nameFields = {
  firstname: nameOf("First Name", "The customer's first name.", "Dana"),
  lastname: nameOf("Last Name", "The customer's last name.", "Reyes"),
};

export const telephone = (label: string, comments: string) =>
  checked(
    text({ label, comments: `${comments} A plus sign and digits.`, example: "+31201234567" }),
    (value) => /^\+\d+$/.test(value),
    "a plus sign and digits, such as +31201234567",
  );

/** Omnidesk counts the presence of the field, whatever its value, so that No sends nothing. */
export const noSync = mapped(
  flag({
    label: "Keep Other Tickets Unlinked",
    comments:
      "Whether other tickets with the same address stay without the customer. Defaults to No: they are linked to the customer.",
  }),
  (value) => (value ? "true" : undefined),
);

export const customFields = textPairs({
  label: "Custom Field",
  keyLabel: "Name",
  comments: "Custom fields of the customer, by name.",
  example: "Gold",
});
