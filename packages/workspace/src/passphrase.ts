// "DEEP" and a version, then salt, initialisation vector and what AES-GCM made of the contents.
const mark = new Uint8Array([0x44, 0x45, 0x45, 0x50, 1]);
const saltLength = 16;
const vectorLength = 12;
/** As advised for PBKDF2 with SHA-256; a second or so on a slow machine. */
const iterations = 600_000;

const part = (bytes: Uint8Array, from: number, length?: number): Uint8Array<ArrayBuffer> =>
  new Uint8Array(bytes.slice(from, length === undefined ? undefined : from + length));

async function keyOf(passphrase: string, salt: Uint8Array<ArrayBuffer>) {
  // The same passphrase typed on two systems may be composed differently.
  const typed = new TextEncoder().encode(passphrase.normalize('NFC'));
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** What protects a file: nothing, a passphrase, or something that a newer version knows. */
export function protectionOf(bytes: Uint8Array): 'none' | 'passphrase' | 'newer' {
  const version = mark.length - 1;
  if (!mark.slice(0, version).every((byte, at) => bytes[at] === byte)) return 'none';
  return bytes[version] === mark[version] ? 'passphrase' : 'newer';
}

/** Protects a file by a passphrase. Whoever forgets the passphrase cannot open the file. */
export async function encrypted(bytes: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const salt = crypto.getRandomValues(new Uint8Array(saltLength));
  const iv = crypto.getRandomValues(new Uint8Array(vectorLength));
  const key = await keyOf(passphrase, salt);
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: mark },
    key,
    part(bytes, 0),
  );
  const whole = new Uint8Array(mark.length + saltLength + vectorLength + sealed.byteLength);
  whole.set(mark);
  whole.set(salt, mark.length);
  whole.set(iv, mark.length + saltLength);
  whole.set(new Uint8Array(sealed), mark.length + saltLength + vectorLength);
  return whole;
}

/** What a passphrase protects; `null` where the passphrase is another, or a single bit was changed. */
export async function decrypted(bytes: Uint8Array, passphrase: string): Promise<Uint8Array | null> {
  const salt = part(bytes, mark.length, saltLength);
  const iv = part(bytes, mark.length + saltLength, vectorLength);
  const sealed = part(bytes, mark.length + saltLength + vectorLength);
  try {
    const key = await keyOf(passphrase, salt);
    return new Uint8Array(
      await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: mark }, key, sealed),
    );
  } catch {
    return null;
  }
}
