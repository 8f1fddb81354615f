/** A file. Its ID is its path, which the upload of a file for equipment returns. */
export type StoredFile = {
  id: string;
  fileName: string;
  contentType: string;
  bytes: Buffer;
};
