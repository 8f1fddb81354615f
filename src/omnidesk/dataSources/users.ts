import { text, toggle } from "../../kit/inputs";
import type { User } from "../records";
import { named, select } from "../select";

export const selectUser = select<User>({
  label: "Select User",
  plural: "users",
  from: "user",
  largestPage: 999,
  search: {
    query: text({ label: "Query", comments: "Only users that contain this text.", example: "Kim" }),
    includeInactive: toggle({
      label: "Include Inactive",
      comments: "Also lists users who may no longer sign in.",
    }),
  },
  query: ({ includeInactive, ...values }) => ({ ...values, activeOnly: !includeInactive }),
  byName: true,
  entry: ({ id, name, username }) => named(id, name ?? username),
  example: [
    { key: "12", label: "Alex Kim (ID: 12)" },
    { key: "13", label: "Robin Vos (ID: 13)" },
  ],
});
