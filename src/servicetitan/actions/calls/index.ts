export * from "./downloadCallRecording";
export * from "./downloadCallVoicemail";
export * from "./getCall";
export * from "./listCalls";
export * from "./updateCall";
