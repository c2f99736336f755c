// A link that carries the program: what is chosen, as JSON, deflated, in the characters of a URL.
//
//     await pack({text: "package p", go: "1.27"})     "1:q1YqSa0o..."        unpack gives it back, or null

async function through(stream, data) {
  const piped = new Blob([data]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(piped).arrayBuffer());
}

const MOST = 1 << 20; // bytes of a program that a link may carry, unpacked

export async function pack(state) {
  const data = await through(new CompressionStream("deflate-raw"), JSON.stringify(state));
  const text = Array.from(data, (byte) => String.fromCharCode(byte)).join("");
  return "1:" + btoa(text).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

export async function unpack(text) {
  if (!text.startsWith("1:")) return null;
  try {
    const plain = atob(text.slice(2).replaceAll("-", "+").replaceAll("_", "/"));
    const data = Uint8Array.from(plain, (c) => c.charCodeAt(0));
    const reader = new Blob([data]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
    const parts = [];
    for (let size = 0; ;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
      if (size > MOST) return null;
      parts.push(value);
    }
    const state = JSON.parse(await new Blob(parts).text());
    return typeof state?.text === "string" ? state : null;
  } catch {
    return null;
  }
}
