import { z } from "zod";
import { record } from "../../kit/action/record";
import * as field from "./shared";

export const agent = record(
  "agent",
  () =>
    z.looseObject({
      id: field.id(),
      name: field.text(),
      initials: field.text(),
      email: field.text(),
      jobtitle: field.text(),
      team: field.text(),
      isdisabled: field.flag(),
      isapiagent: field.flag(),
      colour: field.text(),
    }),
  {
    id: 3,
    name: "Priya Shah",
    initials: "PS",
    email: "priya@acme.example.com",
    jobtitle: "Service desk engineer",
    team: "1st Line Support",
    isdisabled: false,
    isapiagent: false,
    colour: "#f44e3b",
  },
);
