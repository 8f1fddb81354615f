import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** A key with a certificate that it has signed itself, both as PEM. */
export interface Certificate {
  key: string;
  certificate: string;
}

/**
 * Makes a certificate for some hosts with the openssl command, good for a day. Nothing stays on the disk.
 * @returns undefined where there is no openssl
 */
export function makeCertificate(hosts: string[]): Certificate | undefined {
  const folder = mkdtempSync(path.join(tmpdir(), "bench-"));
  const key = path.join(folder, "key.pem");
  const certificate = path.join(folder, "certificate.pem");
  const names = hosts.map((host) => `DNS:${host}`).join(",");
  const about = ["-subj", "/CN=bench", "-addext", `subjectAltName=${names}`, "-days", "1"];
  // A P-256 key, as most API hosts have: an RSA handshake would cost the way without keep-alive more.
  const kind = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];
  try {
    execFileSync("openssl", ["req", "-x509", ...kind, ...about, "-keyout", key, "-out", certificate], {
      stdio: "pipe",
    });
    return { key: readFileSync(key, "utf8"), certificate: readFileSync(certificate, "utf8") };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
