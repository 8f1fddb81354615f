import {
  ApiError,
  accepted,
  applyFilters,
  choice,
  commaList,
  contains,
  decimal,
  type Filters,
  filter,
  flag,
  guid,
  oneOf,
  onOrAfter,
  type Parser,
  parameterName,
  rejectUnknown,
  repeated,
  same,
  sameText,
  timestamp,
  wholeNumber,
} from "../../../sandbox/core";

type Row = { id: number; name: string; tags: number[]; createdOn: string | null; active: boolean };

const rows: Row[] = [
  { id: 1, name: "Ann", tags: [1, 2], createdOn: "2026-01-01T00:00:00Z", active: true },
  { id: 2, name: "Bob", tags: [], createdOn: "2026-01-02T00:00:00.5Z", active: false },
  { id: 3, name: "Joanna", tags: [3], createdOn: null, active: true },
];

const filters: Filters<Row> = {
  id: same(wholeNumber, (row: Row) => row.id),
  ids: oneOf(wholeNumber, (row: Row) => row.id, 2),
  tags: oneOf(wholeNumber, (row: Row) => row.tags),
  name: sameText((row: Row) => row.name),
  search: contains((row: Row) => row.name),
  status: repeated(choice("Ann", "Bob"), (row: Row) => row.name),
  since: onOrAfter((row: Row) => row.createdOn),
  active: filter(
    flag,
    (wanted) => (row: Row) => row.active === wanted,
    (row) => row.active,
  ),
  format: accepted((text) => text),
};

const select = (query: string): number[] =>
  applyFilters(
    rows,
    filters,
    [...new URLSearchParams(query)].map(([name, value]) => ({ name, value })),
    undefined,
  ).map(({ id }) => id);

const ANY = "active=true";

it.each([
  ["", [1, 3]],
  ["active=false", [2]],
  [`${ANY}&id=3`, [3]],
  [`${ANY}&ids=1,3`, [1, 3]],
  [`${ANY}&tags=2,3`, [1, 3]],
  [`${ANY}&name=ANN`, [1]],
  [`${ANY}&search=an`, [1, 3]],
  ["active=false&since=2026-01-02", [2]],
  [`${ANY}&since=2026-01-01T00:00:00.0000001Z`, []],
  ["active=false&status=Ann&status=bob", [2]],
  [`${ANY}&format=csv`, [1, 3]],
])("selects records with %j", (query, ids) => {
  expect(select(query)).toEqual(ids);
});

it.each([
  ["id=x", "id: The value 'x' is not a whole number."],
  ["ids=1,2,3", "ids: At most 2 values may be given."],
  ["id=1&id=2", "id: It may be given only once."],
  ["since=yesterday", "since: The value 'yesterday' is not a date and time."],
  ["status=Cid", "status: The value 'Cid' is not one of Ann, Bob."],
])("rejects %s with the name of the parameter", (query, message) => {
  expect(() => select(query)).toThrow(expect.objectContaining({ name: "ApiError", status: 400, message }));
});

it.each<[string, Parser<unknown>, string, unknown]>([
  ["decimal", decimal, "-1.5", -1.5],
  ["flag", flag, "TRUE", true],
  ["guid", guid, "5A4D9C1E-0000-4000-8000-00000000BEEF", "5a4d9c1e-0000-4000-8000-00000000beef"],
  ["timestamp", timestamp, "2026-01-02", "2026-01-02T00:00:00.0000000Z"],
  ["commaList", commaList(wholeNumber), "1, 2", [1, 2]],
])("parses a value with %s", (_, parse, text, value) => {
  expect(parse(text)).toEqual(value);
  expect(() => parse("?")).toThrow("The value '?' is not");
});

it("names every unknown parameter, and ignores indexes and keys", () => {
  const query = ["owners[0].id", "page", "pagee"].map((name) => ({ name, value: "1" }));
  expect(parameterName("owners[0].id")).toBe("owners");
  expect(() => rejectUnknown(query, ["owners", "page"])).toThrow(
    new ApiError(400, "Unknown query parameter pagee"),
  );
});
