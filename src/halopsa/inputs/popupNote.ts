import { flag, id, ids } from "../../kit/inputs";
import { clientId, siteId, userId } from "./common";

const about = { example: "31", dataSource: "selectPopupNote" };

export const popupNoteId = id({
  ...about,
  label: "Popup Note ID",
  comments: "The note to change; blank adds one.",
});

export const popupNoteIds = ids({
  ...about,
  label: "Popup Note IDs",
  comments: "The notes to mark, one an entry.",
});

/** The filters that HaloPSA's list of popup notes takes. */
export const popupNoteFilters = {
  client_id: clientId,
  site_id: siteId,
  user_id: userId,
  showall: flag({ label: "Show All", comments: "Yes also gives notes that were read." }),
};
