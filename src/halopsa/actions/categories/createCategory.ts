import { requiring } from "../../../kit/inputs";
import { write } from "../../api";
import { categoryFields } from "../../inputs/category";
import { additionalFields } from "../../inputs/common";
import { category } from "../../records";

// https://github.com/ssmanji89/halopsa-workflows-mcp
export const createCategory = write({
  label: "Create Category",
  description: "Create a category",
  inputs: { ...requiring(categoryFields, "value", "type_id"), additionalFields },
  returns: category,
  run: (api, record) => api.save("Category", record),
});
