import type { NamedFile } from "../../kit/http/multipart";
import { date, described, file, id, mapped, required, text } from "../../kit/inputs";

// Inputs of more than one resource. Their keys are the API's own names.

export const companyNumber = id({
  label: "Company Number",
  comments: "The company, chosen from the list or handed over by an earlier step.",
  example: "5",
  dataSource: "selectCompany",
});

export const siteNumber = id({
  label: "Site Number",
  comments: "The site, chosen from the list or handed over by an earlier step.",
  example: "12",
  dataSource: "selectSite",
});

export const assignedTo = id({
  label: "Assigned To",
  comments: "The technician who takes it on.",
  example: "8",
  dataSource: "selectTechnician",
});

export const ofCompany = { company_number: described(companyNumber, "Only records of this company.") };

export const ofSite = { ...ofCompany, site_number: described(siteNumber, "Only records of this site.") };

/** Finds records by a text. */
export const search = (where: string, example: string) =>
  text({ label: "Search", comments: `Only records with this text in ${where}.`, example });

export const dateRange = {
  date_from: date({ label: "Date From", comments: "Only records of this day or later." }),
  date_to: date({
    label: "Date To",
    comments: "Only records of this day or earlier.",
    example: "2026-03-31",
  }),
};

export const address = {
  address: text({ label: "Address", comments: "House number and street.", example: "123 Main St" }),
  city: text({ label: "City", comments: "The city.", example: "Springfield" }),
  state: text({ label: "State", comments: "State or province.", example: "IL" }),
  zip: text({ label: "Zip", comments: "The postal code.", example: "62701" }),
  phone: text({ label: "Phone", comments: "The telephone number.", example: "555-0100" }),
};

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
  company_number: described(companyNumber, "The company that the records are imported for."),
};
