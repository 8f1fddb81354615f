import { terminalSvg } from "../../scripts/pictures/svg";

const textsOf = (svg: string) => [...svg.matchAll(/<text ([^>]*)>(.*)<\/text>/g)].slice(1);

test("each piece of a line keeps its column, its length and its style", () => {
  const svg = terminalSvg("npm start", "\u001b[1m 1  Connect\u001b[22m   \u001b[32mok\u001b[39m\n");
  const [heading, mark, ...others] = textsOf(svg);
  expect(heading![2]).toBe("1  Connect");
  expect(heading![1]).toBe('x="25.8" y="65" textLength="78.0" class="bold"');
  expect(mark![2]).toBe("ok");
  expect(mark![1]).toBe('x="127.2" y="65" textLength="15.6" class="green"');
  expect(others).toEqual([]);
});

test("styles may overlap, and a reset ends all of them", () => {
  const svg = terminalSvg("npm start", "\u001b[1m\u001b[31mfailed\u001b[22m again\u001b[0m done");
  expect(textsOf(svg).map(([, attributes, text]) => [text, /class="(.*)"/.exec(attributes!)?.[1]])).toEqual([
    ["failed", "bold red"],
    ["again", "red"],
    ["done", undefined],
  ]);
});

test("text is escaped, blank lines take their height, and the window is as wide as the longest line", () => {
  const svg = terminalSvg("a & b", `<job>\n\n${"x".repeat(100)}`);
  expect(svg).toContain(">a &amp; b</text>");
  expect(svg).toContain(">&lt;job&gt;</text>");
  expect(svg).toContain('width="816" height="127"');
});
