import { required } from "../../../kit/inputs";
import { update } from "../../api";
import { additionalFields } from "../../inputs/common";
import { kbArticleFields, kbArticleId } from "../../inputs/kbArticle";
import { kbArticle } from "../../records";

// https://github.com/homotechsual/HaloAPI
export const updateKbArticle = update({
  label: "Update Knowledge Base Article",
  description: "Update an article of the knowledge base; blank inputs leave their fields unchanged",
  inputs: { id: required(kbArticleId), ...kbArticleFields, additionalFields },
  returns: kbArticle,
  run: (api, record) => api.save("KBArticle", record),
});
