import { picklist } from "../../kit/action/dataSource";
import { VendorError } from "../../kit/http/errors";
import { vendor } from "../api";
import type { Api } from "../client";
import type { Channel } from "../records";
import { itemsOf } from "../response";
import { nameWithId, readFromTickets } from "../select";

/** The key may not list channels (403), or the account may not have the list (404). */
const WITHOUT_LIST = [403, 404];

export const selectChannel = picklist(vendor, {
  label: "Select Channel",
  description:
    "Select from a dropdown menu of channels (by name; those of existing tickets if the API key may not list channels)",
  byName: true,
  records: async (api: Api, _values, limit, { logger }) => {
    try {
      const channels = itemsOf<Channel>(await api.get("channel"), "channel");
      return { records: channels.slice(0, limit), cut: channels.length > limit };
    } catch (error) {
      if (!(error instanceof VendorError && WITHOUT_LIST.includes(error.status ?? 0))) throw error;
      logger.debug(`Select Channel: ${error.message}. The channels of existing tickets are listed.`);
      return readFromTickets(api, "channel", (message) => logger.warn(`Select Channel: ${message}`));
    }
  },
  entry: ({ id, name }) => (id === undefined ? undefined : { key: String(id), label: nameWithId(id, name) }),
  example: [
    { key: "7", label: "Support mailbox (ID: 7)" },
    { key: "8", label: "Telephone (ID: 8)" },
  ],
});
