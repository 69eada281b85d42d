/** Whether a variable of that name holds something that nobody else may know. */
export function isSecretName(name: string): boolean {
  return /(SECRET|PASSWORD|PASSWD|TOKEN|CREDENTIAL|PRIVATE|_KEY$|^KEY$|DATABASE.*URL)/i.test(name);
}
