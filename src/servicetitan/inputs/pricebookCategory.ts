import {
  choice,
  described,
  flag,
  id,
  ids,
  longText,
  required,
  text,
  texts,
  wholeNumber,
} from "../../kit/inputs";
import { CATEGORY_TYPES } from "../records/values";
import { active, changedBetween } from "./common";

export const pricebookCategoryId = required(
  id({
    label: "Pricebook Category ID",
    comments: "The ID of the category.",
    dataSource: "selectPricebookCategory",
  }),
);

export const categoryType = choice(CATEGORY_TYPES, {
  label: "Category Type",
  comments: "Whether the category contains services or materials.",
});

/** The fields of a category, for creates and updates. */
export const pricebookCategoryFields = {
  name: text({ label: "Name", comments: "The name of the category.", example: "Heat pumps" }),
  categoryType,
  active: flag({ label: "Active", comments: "Whether the category is active." }),
  description: longText({
    label: "Description",
    comments: "A description of the category.",
    example: "Heat pumps and their installation",
  }),
  parentId: id({
    label: "Parent ID",
    comments: "The category that contains this category.",
    placeholder: "Enter a category ID",
    dataSource: "selectPricebookCategory",
  }),
  position: wholeNumber({
    label: "Position",
    comments: "The position of the category among its siblings.",
    example: "1",
  }),
  image: text({
    label: "Image",
    comments: "The image of the category: the path that Upload Pricebook Image returns.",
    example: "Images/Category/heat-pumps.png",
    placeholder: "Enter the path of an image",
  }),
  businessUnitIds: ids({
    label: "Business Unit IDs",
    comments: "The business units that use the category. An update replaces the whole list.",
    dataSource: "selectBusinessUnit",
  }),
  skuImages: texts({
    label: "Item Images",
    comments:
      "The images of the items in the category: paths that Upload Pricebook Image returns. An update replaces the whole list.",
    example: "Images/Service/heat-pump.png",
    placeholder: "Enter the path of an image",
  }),
  skuVideos: texts({
    label: "Item Videos",
    comments: "The videos of the items in the category. An update replaces the whole list.",
    example: "https://example.com/heat-pump.mp4",
    placeholder: "Enter the path or URL of a video",
  }),
};

/** The filters of List Pricebook Categories. */
export const pricebookCategoryFilters = {
  categoryType: described(categoryType, "Only return categories of services, or only those of materials."),
  active,
  ...changedBetween,
};
