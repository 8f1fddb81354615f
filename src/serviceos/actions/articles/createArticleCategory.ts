import { id, required, text } from "../../../kit/inputs";
import { write } from "../../api";
import { articleCategory } from "../../records";

export const createArticleCategory = write("createArticleCategory", {
  label: "Create Article Category",
  description: "Create a category.",
  inputs: {
    name: required(text({ label: "Name", comments: "What the category is called.", example: "Networking" })),
    description: text({
      label: "Description",
      comments: "What belongs in it.",
      example: "VPN, routers and switches",
    }),
    parent_id: id({
      label: "Parent ID",
      comments: "The category above it.",
      example: "1",
      dataSource: "selectArticleCategory",
    }),
  },
  returns: articleCategory,
});
