export * from "./deleteAttachment";
export * from "./downloadAttachment";
export * from "./listAttachments";
export * from "./uploadAttachment";
