import { flag, id, ids } from "../../kit/inputs";
import { ofClient, ofSite, ofUser } from "./common";

export const popupNoteId = id({
  label: "Popup Note ID",
  comments: "The ID of the note to update. A blank ID adds a note.",
  example: "31",
  dataSource: "selectPopupNote",
});

export const popupNoteIds = ids({
  label: "Popup Note IDs",
  comments: "The IDs of the notes to mark as read, one ID per entry.",
  example: "31",
  dataSource: "selectPopupNote",
});

/** The filters of List Popup Notes. */
export const popupNoteFilters = {
  client_id: ofClient,
  site_id: ofSite,
  user_id: ofUser,
  showall: flag({ label: "Show All", comments: "Whether to include notes that were already read." }),
};
