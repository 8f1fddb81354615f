import { toggle } from "../../kit/inputs";
import { userQuery } from "../inputs/user";
import { MAX_USERS } from "../listing";
import type { User } from "../records";
import { fullName, nameWithId, select } from "../select";

export const selectUser = select<User>({
  label: "Select User",
  plural: "users",
  from: "user",
  maxPageSize: MAX_USERS,
  search: {
    query: userQuery,
    includeInactive: toggle({
      label: "Include Inactive",
      comments: "Whether to include inactive users.",
    }),
  },
  query: ({ includeInactive, ...values }) => ({ ...values, activeOnly: !includeInactive }),
  byName: true,
  entry: (user) => nameWithId(user.id, fullName(user) ?? user.name ?? user.username),
  example: [
    { key: "12", label: "Alex Kim (ID: 12)" },
    { key: "13", label: "Robin Vos (ID: 13)" },
  ],
});
