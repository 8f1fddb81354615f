import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { remove } from "../../api";
import { kbArticleId } from "../../inputs/kbArticle";

// https://github.com/homotechsual/HaloAPI
export const deleteKbArticle = remove({
  label: "Delete Knowledge Base Article",
  description: "Delete an article of the knowledge base by ID",
  inputs: { id: required(kbArticleId) },
  run: (api, { id }) => api.delete(path`KBArticle/${id}`),
});
