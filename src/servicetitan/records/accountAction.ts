import { z } from "zod";
import { openEnum, record } from "../../kit/action/record";

export const accountAction = record("accountAction", () => z.looseObject({ status: openEnum("Success") }), {
  status: "Success",
});
