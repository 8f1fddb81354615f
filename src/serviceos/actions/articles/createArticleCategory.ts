import { id, required, text } from "../../../kit/inputs";
import { write } from "../../api";
import { articleCategory } from "../../records";

export const createArticleCategory = write("createArticleCategory", {
  label: "Create Article Category",
  description: "Create a category",
  inputs: {
    name: required(text({ label: "Name", comments: "The name of the category.", example: "Networking" })),
    description: text({
      label: "Description",
      comments: "The topics that the category covers.",
      example: "VPN, routers and switches",
    }),
    parent_id: id({
      label: "Parent ID",
      comments: "The ID of the parent category.",
      example: "1",
      dataSource: "selectArticleCategory",
    }),
  },
  returns: articleCategory,
});
