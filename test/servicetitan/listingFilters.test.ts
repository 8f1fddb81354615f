import { idFilter } from "../../src/servicetitan/inputs/common";

test("a filter accepts 50 IDs, as many as ServiceTitan does, and not one more", () => {
  const { clean, comments } = idFilter({ label: "Job IDs", comments: "The jobs." });
  const ids = (count: number) => Array.from({ length: count }, (_, at) => String(at + 1));
  expect(clean(ids(50))).toBe(ids(50).join(","));
  expect(() => clean(ids(51))).toThrow("Job IDs accepts at most 50 values, got 51.");
  expect(comments).toBe("The jobs. Maximum 50.");
});
