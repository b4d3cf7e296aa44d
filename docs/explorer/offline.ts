/** Keeps the site for use without a network, where the browser can do that: from https or from this machine, not from disk. */
export function keepOffline(): void {
  const isOneFile = 'standalone' in document.documentElement.dataset;
  if (isOneFile || !('serviceWorker' in navigator) || !location.protocol.startsWith('http')) return;
  const link = document.createElement('link');
  link.rel = 'manifest';
  link.href = '../manifest.webmanifest';
  document.head.append(link);
  navigator.serviceWorker.register('../sw.js').catch(() => {
    // A browser that refuses works online as before.
  });
}
