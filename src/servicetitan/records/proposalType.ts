import { z } from "zod";
import { openEnum, record } from "../../kit/action/record";

export const proposalTypes = record(
  "proposalTypes",
  () =>
    z.looseObject({
      data: z.array(
        z.looseObject({
          id: z.int(),
          name: z.string(),
          type: openEnum("Progressive", "Additive"),
          active: z.boolean(),
          isSystemDefault: z.boolean(),
          isDefault: z.boolean(),
          options: z.array(
            z.looseObject({
              id: z.int(),
              name: z.string(),
              order: z.int(),
              color: z.string().nullish(),
              estimateType: openEnum("Standard", "Insurance"),
            }),
          ),
        }),
      ),
    }),
  {
    data: [
      {
        id: 161,
        name: "Good, Better, Best",
        type: "Progressive",
        active: true,
        isSystemDefault: true,
        isDefault: true,
        options: [
          { id: 171, name: "Good", order: 1, color: "#2f9e44", estimateType: "Standard" },
          { id: 172, name: "Better", order: 2, color: "#0091ff", estimateType: "Standard" },
          { id: 173, name: "Best", order: 3, color: "#f59f00", estimateType: "Standard" },
        ],
      },
    ],
  },
);
