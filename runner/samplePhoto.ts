const WIDTH = 320;
const HEIGHT = 240;
const HEADER_BYTES = 54;

/** Creates a photo to upload: a gray plate with a bright rim, 320 x 240, as a BMP file. */
export function samplePhoto(): Buffer {
  const file = Buffer.alloc(HEADER_BYTES + WIDTH * HEIGHT * 3);
  file.write("BM");
  file.writeUInt32LE(file.length, 2);
  file.writeUInt32LE(HEADER_BYTES, 10);
  file.writeUInt32LE(40, 14);
  file.writeInt32LE(WIDTH, 18);
  file.writeInt32LE(HEIGHT, 22);
  file.writeUInt16LE(1, 26);
  file.writeUInt16LE(24, 28);
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      const isRim = Math.min(x, y, WIDTH - 1 - x, HEIGHT - 1 - y) < 8;
      const shade = isRim ? 230 : 90 + ((x * 7 + y * 13) % 64);
      file.fill(shade, HEADER_BYTES + (y * WIDTH + x) * 3, HEADER_BYTES + (y * WIDTH + x) * 3 + 3);
    }
  }
  return file;
}
