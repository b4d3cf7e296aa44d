// Runs right after the navigation beside the text: on narrow screens it begins closed.
if (window.matchMedia('(max-width: 63.99rem)').matches) {
  for (const details of document.querySelectorAll('.side details')) details.removeAttribute('open');
}
