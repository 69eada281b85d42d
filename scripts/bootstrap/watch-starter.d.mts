export function watchStarter(): () => boolean;
