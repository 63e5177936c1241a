const DEVICE = /^(aux|con|nul|prn|com[1-9]|lpt[1-9])(\.|$)/i;

/** Is it a name that Windows keeps for a device, whatever its ending? git can make no file or folder of such a name there. */
export function isDeviceName(name: string): boolean {
  return DEVICE.test(name);
}
