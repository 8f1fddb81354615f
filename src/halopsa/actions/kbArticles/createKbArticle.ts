import { requiring } from "../../../kit/inputs";
import { write } from "../../api";
import { additionalFields } from "../../inputs/common";
import { kbArticleFields } from "../../inputs/kbArticle";
import { kbArticle } from "../../records";

// https://github.com/homotechsual/HaloAPI
export const createKbArticle = write({
  label: "Create Knowledge Base Article",
  description: "Add an article to the knowledge base",
  inputs: { ...requiring(kbArticleFields, "name"), additionalFields },
  returns: kbArticle,
  run: (api, record) => api.save("KBArticle", record),
});
