import type { NamedFile } from "../../kit/http/multipart";
import { choice, date, described, file, id, mapped, type Option, required, text } from "../../kit/inputs";

// Inputs that several resources share. Their keys are the API's own names.

/** "in_progress" as "In Progress". */
const titleCase = (value: string) =>
  value
    .split("_")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");

/** The API's values with readable labels. */
export const options = <const Value extends string>(...values: readonly Value[]): Option<Value>[] =>
  values.map((value) => ({ value, label: titleCase(value) }));

export const companyNumber = id({
  label: "Company Number",
  comments: "The number of the company, which is its ID.",
  example: "5",
  dataSource: "selectCompany",
});

export const siteNumber = id({
  label: "Site Number",
  comments: "The number of the site, which is its ID.",
  example: "12",
  dataSource: "selectSite",
});

export const assignedTo = id({
  label: "Assigned To",
  comments: "The ID of the assigned technician.",
  example: "8",
  placeholder: "Enter a technician ID",
  dataSource: "selectTechnician",
});

export const ofCompany = { company_number: described(companyNumber, "Filter by company.") };

export const ofSite = { ...ofCompany, site_number: described(siteNumber, "Filter by site.") };

/**
 * A text filter.
 * @param fields the fields that are searched, such as "name or email address"
 */
export const search = (fields: string, example: string) =>
  text({ label: "Search", comments: `Search by ${fields}.`, example, placeholder: "Enter search text" });

export const dateRange = {
  date_from: date({ label: "Date From", comments: "The first day to include." }),
  date_to: date({ label: "Date To", comments: "The last day to include.", example: "2026-03-31" }),
};

export const email = text({
  label: "Email",
  comments: "The email address.",
  example: "dana.reyes@example.com",
  placeholder: "Enter an email address",
});

export const address = {
  address: text({
    label: "Address",
    comments: "The street address.",
    example: "123 Main St",
    placeholder: "Enter a street address",
  }),
  city: text({ label: "City", comments: "The city.", example: "Springfield" }),
  state: text({ label: "State", comments: "The state or province.", example: "IL" }),
  zip: text({
    label: "Zip",
    comments: "The ZIP or postal code.",
    example: "62701",
    placeholder: "Enter a ZIP code",
  }),
  phone: text({
    label: "Phone",
    comments: "The phone number.",
    example: "555-0100",
    placeholder: "Enter a phone number",
  }),
};

/** The file format of an export. */
export const exportFormat = <const Value extends string>(...formats: readonly Value[]) =>
  choice(
    formats.map((value) => ({ value, label: value.toUpperCase() })),
    { label: "Format", comments: "The file format. Defaults to CSV." },
  );

/** The inputs of an import from a CSV file. */
export const csvImport = {
  file: required(
    mapped(
      file({
        label: "File",
        comments: "The CSV file, or its text. The first line contains the column names.",
      }),
      ({ data }): NamedFile => ({ file: { data, contentType: "text/csv" }, fileName: "file.csv" }),
    ),
  ),
  company_number: described(companyNumber, "The company to import the records into."),
};
