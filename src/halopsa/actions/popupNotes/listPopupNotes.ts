import { list } from "../../api";
import { popupNoteFilters } from "../../inputs/popupNote";
import { popupNote } from "../../records";

// https://kb.dtctoday.com/books/halopsa-api-reference/page/clients-sites-endpoints-cont
export const listPopupNotes = list({
  label: "List Popup Notes",
  description: "Return popup notes",
  from: "PopupNote",
  inputs: popupNoteFilters,
  returns: popupNote,
  whole: true,
});
