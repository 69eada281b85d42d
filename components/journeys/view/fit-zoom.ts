/** The largest zoom, in whole per cent between 50 and 150, at which something as large as this fits. */
export function fitZoom(
  content: { width: number; height: number },
  room: { width: number; height: number },
): number {
  const share = Math.min(room.width / content.width, room.height / content.height);
  return Math.min(150, Math.max(50, Math.floor(share * 100)));
}
