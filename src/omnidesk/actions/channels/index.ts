export * from "./createChannel";
export * from "./listChannels";
