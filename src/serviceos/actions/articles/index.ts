export * from "./createArticle";
export * from "./createArticleCategory";
export * from "./deleteArticle";
export * from "./getArticle";
export * from "./listArticleCategories";
export * from "./listArticles";
export * from "./updateArticle";
