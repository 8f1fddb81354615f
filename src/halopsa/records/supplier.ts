import { z } from "zod";
import { record } from "../../kit/action/record";
import * as field from "./shared";

/** HaloPSA's API calls suppliers companies. It does not document their fields. */
export const supplier = record(
  "supplier",
  () =>
    z.looseObject({
      id: field.id(),
      name: field.text(),
      inactive: field.flag(),
      phonenumber: field.text(),
      emailaddress: field.text(),
      website: field.text(),
    }),
  {
    id: 4,
    name: "Harbour Hardware",
    inactive: false,
    phonenumber: "+44 117 496 0004",
    emailaddress: "sales@harbour.example.com",
    website: "https://harbour.example.com",
  },
);
