import { required } from "../../../kit/inputs";
import { update } from "../../api";
import { popupNoteIds } from "../../inputs/popupNote";
import { popupNotes } from "../../records";

// https://kb.dtctoday.com/books/halopsa-api-reference/page/clients-sites-endpoints-cont
export const markPopupNotesRead = update({
  label: "Mark Popup Notes as Read",
  description: "Mark a popup note as read",
  inputs: { ids: required(popupNoteIds) },
  returns: popupNotes,
  run: (api, { ids }) =>
    api.saveMany(
      "PopupNote/read",
      ids.map((id) => ({ id })),
    ),
});
