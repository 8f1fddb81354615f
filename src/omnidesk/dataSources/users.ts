import { text, toggle } from "../../kit/inputs";
import type { User } from "../records";
import { nameWithId, select } from "../select";

export const selectUser = select<User>({
  label: "Select User",
  plural: "users",
  from: "user",
  maxPageSize: 999,
  search: {
    query: text({
      label: "Query",
      comments: "List only users that match this text.",
      example: "Kim",
      placeholder: "Enter search text",
    }),
    includeInactive: toggle({
      label: "Include Inactive",
      comments: "Whether to include inactive users.",
    }),
  },
  query: ({ includeInactive, ...values }) => ({ ...values, activeOnly: !includeInactive }),
  byName: true,
  entry: ({ id, name, username }) => nameWithId(id, name ?? username),
  example: [
    { key: "12", label: "Alex Kim (ID: 12)" },
    { key: "13", label: "Robin Vos (ID: 13)" },
  ],
});
