// A picture that cannot be had leaves no hole.

export function dropBrokenPictures(): void {
  for (const image of document.querySelectorAll<HTMLImageElement>('figure img')) {
    const drop = () => image.closest('figure')?.remove();
    if (image.complete && image.src !== '' && image.naturalWidth === 0 && image.loading !== 'lazy') drop();
    else image.addEventListener('error', drop);
  }
}
