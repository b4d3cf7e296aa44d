/** Puts a text on the clipboard; where a browser refuses, shows it to be copied by hand. */
export function copy(text: string, what: string, tell: (words: string) => void): void {
  const shown = (): void => {
    const box = document.getElementById('copy-text');
    const dialog = document.getElementById('copy-dialog');
    if (!(box instanceof HTMLTextAreaElement) || !(dialog instanceof HTMLDialogElement)) return;
    box.value = text;
    dialog.showModal();
    box.select();
  };
  if (navigator.clipboard === undefined) shown();
  else navigator.clipboard.writeText(text).then(() => tell(`${what} is copied.`), shown);
}
