// A picture that cannot be had leaves no hole behind.

export function dropBrokenPictures(): void {
  for (const image of document.querySelectorAll<HTMLImageElement>('figure img')) {
    const drop = () => image.closest('figure')?.remove();
    // One that failed before this script came says so no more.
    if (image.complete && image.naturalWidth === 0) drop();
    else image.addEventListener('error', drop);
  }
}
