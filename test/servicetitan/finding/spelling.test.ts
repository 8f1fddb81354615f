import { addressQueries, isAt } from "../../../src/servicetitan/finding/address";
import { comparableName, comparableStreet, comparableZip } from "../../../src/servicetitan/finding/spelling";

test.each([
  ["Dana Reyes", "REYES, Dana"],
  ["O'Brien Plumbing, Inc.", "obrien plumbing inc"],
  ["José Nuñez", "Jose Nunez"],
])("the names %s and %s are the same", (one, other) => {
  expect(comparableName(one)).toBe(comparableName(other));
});

test("names with other words differ", () => {
  expect(comparableName("Dana Reyes")).not.toBe(comparableName("Dana Reyes Jr"));
});

test.each([
  ["801 North Brand Boulevard", "801 N. Brand Blvd."],
  ["12 Oak Street, Suite 4", "12 oak st ste 4"],
])("the streets %s and %s are the same", (one, other) => {
  expect(comparableStreet(one)).toBe(comparableStreet(other));
});

test("a word that an object inherits is a word like any other", () => {
  expect(comparableStreet("1 Constructor Way")).toBe("1 constructor way");
});

test.each([
  ["91203-1234", "91203"],
  ["M5V 2T6", "m5v2t6"],
])("the postal codes %s and %s are the same", (one, other) => {
  expect(comparableZip(one)).toBe(comparableZip(other));
});

const home = { street: "801 N Brand Blvd", unit: "", city: "Glendale", state: "CA", zip: "91203" };

test.each([
  [{ street: "801 North Brand Blvd", zip: "91203-0001" }, true],
  [{ city: "glendale" }, true],
  [{ street: "801 N Brand Blvd", unit: "7" }, false],
  [{ street: "803 N Brand Blvd" }, false],
  [{ street: "801 N Brand Blvd", zip: "91204" }, false],
])("%p is the address: %p", (wanted, expected) => {
  expect(isAt(wanted, home)).toBe(expected);
});

test.each([
  [
    { street: "801 N Brand Blvd", zip: "91203-0001" },
    [
      { street: "801 N Brand Blvd", zip: "91203" },
      { street: "801", zip: "91203" },
    ],
  ],
  [{ street: "Brand Blvd", city: "Glendale" }, [{ street: "Brand Blvd", city: "Glendale" }]],
  [{ zip: "91203" }, [{ street: undefined, zip: "91203" }]],
])("the address %p is searched with %p", (address, queries) => {
  expect(addressQueries(address)).toEqual(queries);
});
