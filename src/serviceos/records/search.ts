import { z } from "zod";
import { record } from "../../kit/action/record";
import { count, id, words } from "./shared";

const score = () => ({ score: count().describe("How well it fits, 0 to 1") });

/** What was found, by kind; kinds in which nothing was found may be missing. */
export const searchResult = record(
  "searchResult",
  () =>
    z.looseObject({
      tickets: z.array(z.looseObject({ ticket_id: id(), subject: words(), ...score() })).nullish(),
      companies: z.array(z.looseObject({ company_number: id(), customer: words(), ...score() })).nullish(),
      assets: z.array(z.looseObject({ asset_id: id(), machine_name: words(), ...score() })).nullish(),
      contacts: z.array(z.looseObject({ contact_id: id(), ...score() })).nullish(),
      kb: z.array(z.looseObject({ article_id: id(), title: words(), ...score() })).nullish(),
      total: count(),
    }),
  {
    tickets: [{ ticket_id: 1042, subject: "Printer not working", score: 0.95 }],
    assets: [{ asset_id: 200, machine_name: "HP LaserJet Pro", score: 0.85 }],
    total: 2,
  },
);
