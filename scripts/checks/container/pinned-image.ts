/** Whether an image is named so that the same is meant tomorrow: by its digest, or a tag with a full version. */
export function isPinnedImage(image: string): boolean {
  return /@sha256:[0-9a-f]{64}$/.test(image) || /:\d+\.\d+(\.\d+)?(-[\w.-]+)?$/.test(image);
}
