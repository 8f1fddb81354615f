export * from "./createWebhook";
export * from "./deleteWebhook";
export * from "./listWebhooks";
export * from "./updateWebhook";
