/** A page of one record under the key, and the output of the list. */
export const page = (key: string, record: object) => ({
  reply: { record_count: 1, page_no: 1, page_size: 100, [key]: [record] },
  data: { record_count: 1, page_no: 1, page_size: 100, has_more: false, data: [record] },
});
