import { isPhone, phoneDigits, plainPhone } from "../../../src/servicetitan/inputs/phone";

test.each([
  "(740) 555-0130",
  "740.555.0130",
  "740 555 0130",
  "7405550130",
  "+17405550130",
  "1-740-555-0130",
  "(740) 555-0130 x2",
  "740.555.0130 ext. 12",
  "740-555-0130 extension 4",
  "740-555-0130 #7",
  "tel:+1-740-555-0130",
])("%s is the number 7405550130", (spelling) => {
  expect(phoneDigits(spelling)).toBe("7405550130");
});

test.each([
  ["+61 412 345 678", "61412345678"],
  ["555-0130", "5550130"],
  ["10000000001", "0000000001"],
  ["1740555013", "1740555013"],
])("%s is the number %s", (spelling, digits) => {
  expect(phoneDigits(spelling)).toBe(digits);
});

test.each([
  ["+1 (740) 555-0130 x2", "+17405550130"],
  ["(740) 555-0130", "7405550130"],
])("%s is %s in the lists of leads and calls", (spelling, plain) => {
  expect(plainPhone(spelling)).toBe(plain);
});

test.each([
  ["5550130", true],
  ["555013", false],
  ["", false],
])("%p as a complete number: %p", (digits, expected) => {
  expect(isPhone(digits)).toBe(expected);
});
