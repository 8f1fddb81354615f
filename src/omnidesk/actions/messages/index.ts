export * from "./createChatbotMessage";
export * from "./createMessage";
export * from "./downloadEmail";
export * from "./sendChatMessage";
