import { path } from "../../../kit/http/path";
import { list } from "../../api";
import { JOURNAL_PAGE, journalEntryId } from "../../inputs/journalEntry";
import { journalEntryDetails } from "../../records";

// https://developer.servicetitan.io/api-details/#api=tenant-accounting-v2&operation=JournalEntries_GetDetails
export const listJournalEntryDetails = list({
  label: "List Journal Entry Details",
  description: "List the lines of a journal entry by account, transaction and item",
  from: ({ journalEntryId, ...values }) => ({
    path: path`accounting/journal-entries/${journalEntryId}/details`,
    values,
  }),
  inputs: { journalEntryId },
  returns: journalEntryDetails,
  sort: "none",
  pageSize: JOURNAL_PAGE,
});
