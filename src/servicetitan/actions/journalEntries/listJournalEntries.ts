import { list } from "../../api";
import { JOURNAL_PAGE, journalEntryFilters } from "../../inputs/journalEntry";
import { journalEntry } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-accounting-v2&operation=JournalEntries_GetList
export const listJournalEntries = list({
  label: "List Journal Entries",
  description: "List journal entries",
  from: "accounting/journal-entries",
  inputs: journalEntryFilters,
  returns: journalEntry,
  hasGuids: true,
  pageSize: JOURNAL_PAGE,
});
