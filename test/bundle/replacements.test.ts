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
import { vendors } from "../../bundle/vendors";
import { withoutFunctions } from "../support/components";

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

describe("convertComponent", () => {
  const file = "@prismatic-io/spectral/dist/serverTypes/convertComponent";
  const original = require(file);
  const standIn = require("../../bundle/standIns/convertComponent");

  /** What a vendor's index.ts passes to `component()`. */
  function definitionOf(vendor: string) {
    let definition: unknown;
    jest.isolateModules(() => {
      jest.doMock(file, () => ({ ...original, convertComponent: (given: unknown) => given }));
      definition = require(`../../src/${vendor}`).default;
    });
    jest.dontMock(file);
    return definition;
  }

  test.each(vendors)("returns the same for %s", (vendor) => {
    const definition = definitionOf(vendor);
    const expected = withoutFunctions(original.convertComponent(definition));
    expect(withoutFunctions(standIn.convertComponent(definition))).toStrictEqual(expected);
  });

  test("converts an operation when it is first read, and only then", () => {
    const component = standIn.convertComponent(definitionOf("tikting"));
    const convert = jest.spyOn(original, "convertComponent");
    expect(Object.keys(component.actions)).toContain("getTicket");
    expect(convert).not.toHaveBeenCalled();
    const read = component.actions.getTicket;
    expect(component.actions.getTicket).toBe(read);
    expect({ ...component.actions }.getTicket).toBe(read);
    const converted = convert.mock.calls.map(([definition]) =>
      Object.keys((definition as { actions: object }).actions),
    );
    expect(converted.slice(0, 1)).toEqual([["getTicket"]]);
    expect(converted).toHaveLength(Object.keys(component.actions).length);
    convert.mockRestore();
  });

  test("lets whoever loads a component replace an operation", () => {
    const { actions } = standIn.convertComponent(definitionOf("tikting"));
    const other = { ...actions.getTicket, perform: async () => ({ data: "other" }) };
    actions.getTicket = other;
    expect(actions.getTicket).toBe(other);
    delete actions.getTicket;
    expect(Object.keys(actions)).not.toContain("getTicket");
  });
});

/** Lodash takes "a.b" for a path; no input has such a key. */
const isPlainKey = (key: string) => !/[.[\]]/.test(key) && key !== "__proto__";
