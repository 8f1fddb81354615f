export * from "./createWebhook";
export * from "./deleteWebhook";
export * from "./getWebhook";
export * from "./listWebhooks";
export * from "./updateWebhook";
