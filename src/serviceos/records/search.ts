import { z } from "zod";
import { record } from "../../kit/action/record";
import { id, number, text } from "./shared";

const score = () => ({ score: number().describe("Relevance, from 0 to 1") });

/** The records found, by type. Types without results may be missing. */
export const searchResult = record(
  "searchResult",
  () =>
    z.looseObject({
      tickets: z.array(z.looseObject({ ticket_id: id(), subject: text(), ...score() })).nullish(),
      companies: z.array(z.looseObject({ company_number: id(), customer: text(), ...score() })).nullish(),
      assets: z.array(z.looseObject({ asset_id: id(), machine_name: text(), ...score() })).nullish(),
      contacts: z.array(z.looseObject({ contact_id: id(), ...score() })).nullish(),
      kb: z.array(z.looseObject({ article_id: id(), title: text(), ...score() })).nullish(),
      total: number(),
    }),
  {
    tickets: [{ ticket_id: 1042, subject: "Printer not working", score: 0.95 }],
    assets: [{ asset_id: 200, machine_name: "HP LaserJet Pro", score: 0.85 }],
    total: 2,
  },
);
