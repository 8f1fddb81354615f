import type { Infer } from "../../kit/action/record";
import { text } from "../../kit/inputs";
import type { campaign } from "../records";
import { nameLabel, select } from "../select";

export const selectCampaign = select({
  label: "Select Campaign",
  from: "marketing/campaigns",
  search: {
    name: text({
      label: "Name",
      comments: "Only list campaigns whose name contains this text.",
      example: "Spring",
    }),
  },
  inactive: { active: "Any" },
  order: "name",
  entry: (one: Infer<typeof campaign>) => nameLabel(one),
  example: [
    { key: "101", label: "Spring Tune-Up (ID: 101)" },
    { key: "102", label: "Yellow Pages (ID: 102)" },
  ],
});
