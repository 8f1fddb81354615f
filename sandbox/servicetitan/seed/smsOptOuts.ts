import { firstId } from "../world/ids";
import type { SmsOptOut } from "../world/smsOptOuts";
import type { Context } from "./context";
import { isEveryNth, phoneNumber, range } from "./generators";

const OPT_OUTS = 12;

export const seedSmsOptOuts = ({ faker: fakerFor }: Context): SmsOptOut[] => {
  const faker = fakerFor("smsOptOuts");
  const numbers = new Set(range(OPT_OUTS).map(() => `+1${phoneNumber(faker)}`));
  return [...numbers].map((contactNumber, index) => ({
    id: firstId.smsOptOuts + index,
    contactNumber,
    optOutType: isEveryNth(index, 4) ? "Global" : "Marketing",
  }));
};
