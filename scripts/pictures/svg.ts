/** How a piece of terminal output looks. */
type Style = "bold" | "dim" | "green" | "red";

interface Span {
  text: string;
  styles: Set<Style>;
}

/** The SGR codes that the runner prints, and what each turns on or off. */
const ON: Record<string, Style> = { 1: "bold", 2: "dim", 31: "red", 32: "green" };
const OFF: Record<string, Style[]> = {
  0: ["bold", "dim", "red", "green"],
  22: ["bold", "dim"],
  39: ["red", "green"],
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one.
const SGR = /\u001b\[(\d*)m/;

/** Splits a line of terminal output at its escape sequences. */
function spansOf(line: string): Span[] {
  const styles = new Set<Style>();
  const spans: Span[] = [];
  // The capturing group makes split keep the codes: text and codes alternate.
  for (const [index, part] of line.split(SGR).entries()) {
    if (index % 2 === 0) {
      if (part !== "") spans.push({ text: part, styles: new Set(styles) });
      continue;
    }
    for (const style of OFF[part || "0"] ?? []) styles.delete(style);
    if (ON[part]) styles.add(ON[part]);
  }
  return spans;
}

const FONT_SIZE = 13;
/** The advance width of common monospaced fonts. */
const CHARACTER_WIDTH = FONT_SIZE * 0.6;
const LINE_HEIGHT = 19;
const PADDING = 18;
const TITLE_BAR_HEIGHT = 34;

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Text at a column. Its length is set, so that columns stay aligned whatever font the viewer has. */
function textElement({ text, styles }: Span, column: number, y: number): string {
  const visible = text.trimEnd();
  const trimmed = visible.trimStart();
  if (trimmed === "") return "";
  const x = PADDING + (column + visible.length - trimmed.length) * CHARACTER_WIDTH;
  const attributes = [
    `x="${x.toFixed(1)}"`,
    `y="${y}"`,
    `textLength="${(trimmed.length * CHARACTER_WIDTH).toFixed(1)}"`,
    ...(styles.size > 0 ? [`class="${[...styles].join(" ")}"`] : []),
  ];
  return `<text ${attributes.join(" ")}>${escaped(trimmed)}</text>`;
}

/**
 * A terminal window with some output, as SVG.
 * @param title in the title bar of the window
 * @param output may contain SGR escape sequences
 */
export function terminalSvg(title: string, output: string): string {
  const lines = output.trimEnd().split("\n").map(spansOf);
  const columns = Math.max(...lines.map((spans) => spans.reduce((sum, { text }) => sum + text.length, 0)));
  const width = Math.ceil(2 * PADDING + columns * CHARACTER_WIDTH);
  const height = TITLE_BAR_HEIGHT + 2 * PADDING + lines.length * LINE_HEIGHT;
  const texts = lines.flatMap((spans, row) => {
    const y = TITLE_BAR_HEIGHT + PADDING + row * LINE_HEIGHT + FONT_SIZE;
    let column = 0;
    return spans.map((span) => {
      const element = textElement(span, column, y);
      column += span.text.length;
      return element;
    });
  });
  const dots = ["#ff5f57", "#febc2e", "#28c840"].map(
    (color, index) => `<circle cx="${PADDING + 4 + index * 20}" cy="17" r="6" fill="${color}"/>`,
  );
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" xml:space="preserve" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    "<style>",
    `text { font: ${FONT_SIZE}px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: #e6edf3; }`,
    ".bold { font-weight: 700; } .dim { fill: #8b949e; } .green { fill: #3fb950; } .red { fill: #f85149; }",
    ".title { fill: #8b949e; text-anchor: middle; }",
    "</style>",
    `<rect width="${width}" height="${height}" rx="10" fill="#0d1117"/>`,
    `<path d="M0 10a10 10 0 0 1 10 -10h${width - 20}a10 10 0 0 1 10 10v${TITLE_BAR_HEIGHT - 10}h-${width}z" fill="#161b22"/>`,
    ...dots,
    `<text class="title" x="${width / 2}" y="22">${escaped(title)}</text>`,
    ...texts.filter((text) => text !== ""),
    "</svg>",
  ].join("\n")}\n`;
}
