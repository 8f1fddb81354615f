import { path } from "../../../kit/http/path";
import { list } from "../../api";
import { JOURNAL_PAGE, journalEntryId } from "../../inputs/journalEntry";
import { journalEntrySummary } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-accounting-v2&operation=JournalEntries_GetSummary
export const listJournalEntrySummary = list({
  label: "List Journal Entry Summary",
  description: "List the lines of a journal entry, added up by account and business unit",
  from: ({ journalEntryId, ...values }) => ({
    path: path`accounting/journal-entries/${journalEntryId}/summary`,
    values,
  }),
  inputs: { journalEntryId },
  returns: journalEntrySummary,
  sort: "none",
  pageSize: JOURNAL_PAGE,
});
