import { path } from "../../../kit/http/path";
import { required } from "../../../kit/inputs";
import { read } from "../../api";
import { includedetails } from "../../inputs/common";
import { kbArticleDetails, kbArticleId } from "../../inputs/kbArticle";
import { kbArticle } from "../../records";

// https://github.com/homotechsual/HaloAPI
export const getKbArticle = read({
  label: "Get Knowledge Base Article",
  description: "Return a single article of the knowledge base by ID",
  inputs: { id: required(kbArticleId), includedetails, ...kbArticleDetails },
  returns: kbArticle,
  run: (api, { id, ...query }) => api.get(path`KBArticle/${id}`, query),
});
