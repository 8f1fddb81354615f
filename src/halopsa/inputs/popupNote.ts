import { flag, id, ids } from "../../kit/inputs";
import { ofClient, ofSite, ofUser } from "./common";

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
  client_id: ofClient,
  site_id: ofSite,
  user_id: ofUser,
  showall: flag({ label: "Show All", comments: "Yes also gives notes that were read." }),
};
