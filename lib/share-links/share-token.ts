import { createHash, randomBytes } from "node:crypto";
import {
  organisationIdSchema,
  shareLinkIdSchema,
  type OrganisationId,
  type ShareLinkId,
} from "@/lib/core/ids";

const [idBytes, secretBytes] = [16, 32];

/** A new secret and the hash of it that is kept. */
export function newShareSecret(): { secret: Buffer; secretHash: string } {
  const secret = randomBytes(secretBytes);
  return { secret, secretHash: hashOf(secret) };
}

/** Whose link, which one, and its secret: all that the address carries, in 86 letters. */
export function shareToken(organisationId: OrganisationId, id: ShareLinkId, secret: Buffer): string {
  return Buffer.concat([fromUuid(organisationId), fromUuid(id), secret]).toString("base64url");
}

/** What a token says, its secret as a hash; null for what no token of ours can be. */
export function readShareToken(
  token: string,
): { organisationId: OrganisationId; shareLinkId: ShareLinkId; secretHash: string } | null {
  const bytes = Buffer.from(token, "base64url");
  if (bytes.length !== 2 * idBytes + secretBytes || bytes.toString("base64url") !== token) return null;
  const organisationId = organisationIdSchema.safeParse(toUuid(bytes.subarray(0, idBytes)));
  const shareLinkId = shareLinkIdSchema.safeParse(toUuid(bytes.subarray(idBytes, 2 * idBytes)));
  if (!organisationId.success || !shareLinkId.success) return null;
  const secretHash = hashOf(bytes.subarray(2 * idBytes));
  return { organisationId: organisationId.data, shareLinkId: shareLinkId.data, secretHash };
}

const hashOf = (secret: Buffer) => createHash("sha256").update(secret).digest("hex");
const fromUuid = (id: string) => Buffer.from(id.replaceAll("-", ""), "hex");
const toUuid = (bytes: Buffer) =>
  bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
