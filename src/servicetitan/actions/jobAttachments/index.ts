export * from "./downloadJobAttachment";
export * from "./listJobAttachments";
export * from "./uploadJobAttachment";
