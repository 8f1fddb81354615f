import { createHash } from "node:crypto";
import type { PagingOptions } from "./page";

/** The rows of the pages that were read, without repetitions. */
export class Rows<Item> {
  count = 0;
  isIdentified = true;
  private readonly pages = new Map<number, Item[]>();
  private readonly seen = new Set<string | number>();
  private readonly seenPages = new Set<string>();

  constructor(private readonly identify: PagingOptions<Item>["identify"]) {}

  /** Adds the rows of a page. False if it has none that is new. */
  add(page: number, records: Item[]): boolean {
    const fresh = records.filter((record) => {
      const id = this.identify?.(record) ?? undefined;
      if (id === undefined) {
        this.isIdentified = false;
        return true;
      }
      if (this.seen.has(id)) return false;
      this.seen.add(id);
      return true;
    });
    this.pages.set(page, fresh.length === records.length ? records : fresh);
    this.count += fresh.length;
    return fresh.length > 0;
  }

  /** True for a page of rows without identity that was returned before: some vendors repeat the last page. */
  repeats(records: Item[]): boolean {
    if (records.length === 0 || (this.identify?.(records[0]!) ?? undefined) !== undefined) return false;
    const hashOf = (page: Item[]) => createHash("sha1").update(JSON.stringify(page)).digest("base64");
    if (this.seenPages.size === 0) for (const page of this.pages.values()) this.seenPages.add(hashOf(page));
    const hash = hashOf(records);
    if (this.seenPages.has(hash)) return true;
    this.seenPages.add(hash);
    return false;
  }

  inOrder(): Item[] {
    const numbers = [...this.pages.keys()].sort((one, other) => one - other);
    const records: Item[] = [];
    for (const number of numbers) for (const record of this.pages.get(number)!) records.push(record);
    return records;
  }
}
