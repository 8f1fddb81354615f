import { z } from "zod";
import { record } from "../../kit/action/record";

const newIds = () =>
  z
    .array(z.looseObject({ customId: z.string(), id: z.int() }))
    .nullish()
    .describe("IDs of the new items by Custom ID");

export const createdPricebookItems = record(
  "createdPricebookItems",
  () =>
    z.looseObject({
      services: newIds(),
      equipment: newIds(),
      materials: newIds(),
      discountAndFees: newIds(),
    }),
  {
    services: [{ customId: "new-service", id: 1201 }],
    equipment: [{ customId: "new-equipment", id: 1101 }],
    materials: [{ customId: "new-material", id: 1301 }],
    discountAndFees: [],
  },
);

export const pricebookImage = record(
  "pricebookImage",
  () =>
    z.looseObject({
      path: z.string().describe("Path of the image, for the URL of an asset or the image of a category"),
    }),
  { path: "Images/Service/heat-pump.png" },
);
