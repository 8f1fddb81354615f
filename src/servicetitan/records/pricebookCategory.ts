import { z } from "zod";
import { openEnum, record } from "../../kit/action/record";
import { utc } from "./shared";
import { CATEGORY_TYPES } from "./values";

const category = () => ({
  id: z.int(),
  name: z.string(),
  active: z.boolean(),
  description: z.string().nullish(),
  image: z.string().nullish().describe("Path for Download Pricebook Image"),
  parentId: z.int().nullish(),
  position: z.int(),
  categoryType: openEnum(...CATEGORY_TYPES),
  businessUnitIds: z.array(z.int()).nullish(),
  skuImages: z.array(z.string()).nullish(),
  skuVideos: z.array(z.string()).nullish(),
  source: z.string().nullish().describe("The catalog that the category was imported from"),
  externalId: z.string().nullish().describe("ID of the category in that catalog"),
  hideInMobile: z.boolean(),
  createdOn: utc(),
  modifiedOn: utc(),
});

const heatPumps = {
  id: 1401,
  name: "Heat pumps",
  active: true,
  description: "Heat pumps and their installation",
  image: "Images/Category/heat-pumps.png",
  parentId: 1400,
  position: 1,
  categoryType: "Services",
  businessUnitIds: [201],
  skuImages: [],
  skuVideos: [],
  hideInMobile: false,
  createdOn: "2026-01-05T15:00:00Z",
  modifiedOn: "2026-01-06T09:30:00Z",
};

export const pricebookCategory = record(
  "pricebookCategory",
  // Subcategories can have subcategories, but a schema that repeats itself cannot be shown to the builder.
  () => z.looseObject({ ...category(), subcategories: z.array(z.looseObject(category())).nullish() }),
  {
    ...heatPumps,
    subcategories: [
      {
        ...heatPumps,
        id: 1404,
        name: "Ductless",
        description: "Ductless heat pumps",
        image: "Images/Category/ductless.png",
        parentId: 1401,
      },
    ],
  },
);
