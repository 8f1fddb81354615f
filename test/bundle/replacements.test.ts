import { existsSync } from "node:fs";
import { PerformSafety } from "@prismatic-io/spectral";
import fc from "fast-check";
import {
  deferred,
  leftOut,
  type Replacement,
  replaced,
  replacedFile,
  standInFile,
} from "../../bundle/replacements";

const all = [...leftOut, ...replaced, ...deferred];

const isInstalled = (replacement: Replacement): boolean => {
  try {
    return existsSync(replacedFile(replacement));
  } catch {
    return false;
  }
};

test.each(all)("$module is installed, and has a stand-in", (replacement) => {
  const { module, reason } = replacement;
  if (!isInstalled(replacement))
    throw new Error(
      `${module} is not in the installed packages any more. It was replaced for this reason: "${reason}" Find out ` +
        "where the package has this code now, and enter the new path in bundle/replacements.js; or remove the entry.",
    );
  expect(existsSync(standInFile(replacement))).toBe(true);
});

test("what is left out says so when it is used", () => {
  const standIn = require("../../bundle/standIns/leftOut");
  expect(standIn.__esModule).toBeUndefined();
  expect(() => standIn.types).toThrow('"types" is not part of a bundle: bundle/replacements.js lists');
  expect(() => standIn.default).toThrow('"default" is not part of a bundle');
  expect(() => standIn()).toThrow("This function is not part of a bundle");
});

describe("a stand-in returns what the original does", () => {
  const names = fc.array(fc.string());

  test("omit", () => {
    const [original, standIn] = [require("lodash/omit"), require("../../bundle/standIns/omit")];
    fc.assert(
      fc.property(fc.dictionary(fc.string().filter(isPlainKey), fc.jsonValue()), names, (object, keys) => {
        const given = [...keys.filter(isPlainKey), ...Object.keys(object).slice(0, keys.length)];
        expect(standIn(object, given)).toEqual(original(object, given));
      }),
    );
  });

  test("uniq", () => {
    const [original, standIn] = [require("lodash/uniq"), require("../../bundle/standIns/uniq")];
    fc.assert(fc.property(names, (values) => expect(standIn(values)).toEqual(original(values))));
  });

  test.each(Object.values(PerformSafety))("snakeCase of %s", (name) => {
    const [original, standIn] = [require("lodash/snakeCase"), require("../../bundle/standIns/snakeCase")];
    expect(standIn(name)).toBe(original(name));
  });
});

/** Lodash takes "a.b" for a path; no input has such a key. */
const isPlainKey = (key: string) => !/[.[\]]/.test(key) && key !== "__proto__";
