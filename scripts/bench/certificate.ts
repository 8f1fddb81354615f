import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** A private key and its self-signed certificate, both as PEM. */
export interface Certificate {
  key: string;
  certificate: string;
}

/**
 * Creates a certificate for some hosts with the openssl command, valid for one day. No file is left behind.
 * @returns undefined if openssl is not installed
 */
export function makeCertificate(hosts: string[]): Certificate | undefined {
  const folder = mkdtempSync(path.join(tmpdir(), "bench-"));
  const key = path.join(folder, "key.pem");
  const certificate = path.join(folder, "certificate.pem");
  const names = hosts.map((host) => `DNS:${host}`).join(",");
  const subject = ["-subj", "/CN=bench", "-addext", `subjectAltName=${names}`, "-days", "1"];
  // A P-256 key, as most API hosts have: RSA handshakes would slow down the naive way, which opens many connections.
  const algorithm = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];
  try {
    execFileSync("openssl", ["req", "-x509", ...algorithm, ...subject, "-keyout", key, "-out", certificate], {
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
