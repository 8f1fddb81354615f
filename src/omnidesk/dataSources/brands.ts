import { picklist, withThousandsSeparators } from "../../kit/action/dataSource";
import { vendor } from "../api";
import type { Api } from "../client";
import { nameWithId, readFromTickets, SAMPLE_SIZE } from "../select";

export const selectBrand = picklist(vendor, {
  label: "Select Brand",
  description: `Select from a dropdown menu of the brands of existing tickets (from up to ${withThousandsSeparators(SAMPLE_SIZE)} tickets, by name)`,
  byName: true,
  records: (api: Api, _values, _limit, { logger }) =>
    readFromTickets(api, "brand", (message) => logger.warn(`Select Brand: ${message}`)),
  entry: ({ id, name }) => ({ key: String(id), label: nameWithId(id, name) }),
  example: [
    { key: "3", label: "Acme Support (ID: 3)" },
    { key: "4", label: "Acme Rentals (ID: 4)" },
  ],
});
