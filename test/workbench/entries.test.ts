import { entriesOf } from "../../workbench/server/entries";

describe("a picklist as a builder sees it", () => {
  test("shows the labels, and a key where there is no label", () => {
    const result = [{ key: "1", label: "Ada" }, { key: "2" }, "three"];
    expect(entriesOf({ result: 1, data: result })).toEqual({
      labels: ["Ada", "2", "three"],
      total: 3,
      repeatedLabels: [],
      repeatedKeys: [],
      blank: 0,
    });
  });

  test("names labels and keys that several entries have, each once, and counts blank labels", () => {
    const result = ["Ada", "Ada", "Ada", "", " "].map((label, key) => ({ key: key === 4 ? 0 : key, label }));
    expect(entriesOf(result)).toMatchObject({ repeatedLabels: ["Ada"], repeatedKeys: ["0"], blank: 2 });
  });

  test("shows the first 100 of many", () => {
    const { labels, total } = entriesOf(Array.from({ length: 5000 }, (_, key) => ({ key, label: key })))!;
    expect(labels).toHaveLength(100);
    expect(total).toBe(5000);
  });

  test("is none if the entries have no keys, as a selection of objects has not", () => {
    expect(entriesOf([{ object: { key: "job" }, fields: [] }])).toBeUndefined();
    expect(entriesOf([null])).toBeUndefined();
  });

  test("is none if the result is no list", () => {
    expect(entriesOf({ a: 1 })).toBeUndefined();
    expect(entriesOf(undefined)).toBeUndefined();
  });
});
