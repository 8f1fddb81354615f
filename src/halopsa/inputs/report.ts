import {
  checked,
  dateTime,
  described,
  flag,
  id,
  longText,
  required,
  text,
  wholeNumber,
} from "../../kit/inputs";
import { clientId, count, includedetails, search } from "./common";

export const reportId = id({
  label: "Report ID",
  comments: "The ID of the report.",
  example: "204",
  dataSource: "selectReport",
});

const ofClientName = text({
  label: "Client Name",
  comments: "Only return data of the client with this name.",
  example: "Northwind Dental",
});

/** The period that a report covers, and the client that it is about. */
export const reportScope = {
  reportingperiod: wholeNumber({
    label: "Reporting Period",
    comments: "The number of the period, as in the URL of a report whose period was selected.",
    example: "3",
    placeholder: "Enter a number",
  }),
  reportingperiodstartdate: dateTime({
    label: "Period Start Date",
    comments: "The first day of a custom period.",
  }),
  reportingperiodenddate: dateTime({
    label: "Period End Date",
    comments: "The last day of a custom period.",
    example: "2026-03-31T23:59:59Z",
  }),
  client_id: described(clientId, "Only return data of this client."),
};

/** The query parameters of Get Report. */
export const reportDetails = {
  includedetails,
  loadreport: flag({ label: "Load Report", comments: "Whether to run the report and include its rows." }),
  ...reportScope,
  clientname: ofClientName,
  dontloadsystemreport: flag({
    label: "Skip System Report",
    comments: "Whether to omit the report that HaloPSA supplies.",
  }),
};

/** The filters of List Reports. */
export const reportFilters = {
  search,
  reportgroup_id: id({
    label: "Report Group ID",
    comments: "Only return reports in this group. The ID is in the URL of its page.",
    example: "8",
  }),
  type: wholeNumber({
    label: "Type",
    comments: "Only return reports of the kind with this number.",
    example: "0",
    placeholder: "Enter a number",
  }),
  includepublished: flag({ label: "Include Published", comments: "Whether to include published reports." }),
  chartonly: flag({ label: "Chart Only", comments: "Whether to return only reports with a chart." }),
  clientname: ofClientName,
  count,
};

/** Literals, quoted names and comments of SQL, in which any word may occur. */
const NOT_STATEMENTS = /'(?:[^']|'')*'|"(?:[^"]|"")*"|\[(?:[^\]]|\]\])*\]|--[^\r\n]*|\/\*[\s\S]*?\*\//g;

/** Words that begin a statement that changes data, also after a semicolon or a WITH. */
const CHANGES =
  /\b(?:alter|backup|create|dbcc|delete|deny|drop|exec|execute|grant|insert|into|kill|merge|openquery|openrowset|restore|revoke|shutdown|truncate|update|use|waitfor)\b/i;

/** Whether a query only reads. It prevents mistakes; the rights of HaloPSA's database user decide. */
export function onlyReads(sql: string): boolean {
  const statements = sql.replace(NOT_STATEMENTS, " ").trim();
  return /^(?:select|with)\b/i.test(statements) && !CHANGES.test(statements);
}

export const sql = required(
  checked(
    longText({
      label: "SQL",
      comments:
        "The query to run on the HaloPSA database, in Microsoft SQL Server syntax: one SELECT that changes nothing. Values from earlier steps become part of the query and are not escaped, so text from outside must not be used in it.",
      example: "SELECT TOP 10 Faultid, Symptom FROM Faults ORDER BY Faultid DESC",
      placeholder: "SELECT ... FROM ...",
    }),
    onlyReads,
    "one query that begins with SELECT or WITH and changes nothing",
  ),
);
