/** An uploaded file. Its ID is the path that the upload returned. */
export type StoredFile = {
  id: string;
  fileName: string;
  contentType: string;
  bytes: Buffer;
};
