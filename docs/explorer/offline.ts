/** Keeps the site for use without a network, where the browser can do that: from https or from this machine, not from disk. */
export function keepOffline(): void {
  if (!('serviceWorker' in navigator) || !location.protocol.startsWith('http')) return;
  navigator.serviceWorker.register('../sw.js').catch(() => {
    // A browser that refuses works online as before.
  });
}
