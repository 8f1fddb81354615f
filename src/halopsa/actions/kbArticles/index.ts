export * from "./createKbArticle";
export * from "./deleteKbArticle";
export * from "./getKbArticle";
export * from "./listKbArticles";
export * from "./updateKbArticle";
