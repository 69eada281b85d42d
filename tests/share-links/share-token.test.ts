import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newId, type OrganisationId, type ShareLinkId } from "@/lib/core/ids";
import { newShareSecret, readShareToken, shareToken } from "@/lib/share-links/share-token";

const made = () => {
  const [organisationId, shareLinkId] = [newId<OrganisationId>(), newId<ShareLinkId>()];
  const { secret, secretHash } = newShareSecret();
  return {
    token: shareToken(organisationId, shareLinkId, secret),
    said: { organisationId, shareLinkId, secretHash },
  };
};

describe("a share token", () => {
  it("says whose link it is and which one, and proves the secret without holding its hash", () => {
    const { token, said } = made();
    expect(readShareToken(token)).toEqual(said);
    expect(token).toMatch(/^[\w-]{86}$/);
    expect(token).not.toContain(said.secretHash);
    expect(Buffer.from(token, "base64url").toString("hex")).not.toContain(said.secretHash);
  });

  it("with another letter anywhere is another token or none", () => {
    const { token, said } = made();
    const letters = [..."ABCXYZabcxyz0189-_"];
    fc.assert(
      fc.property(fc.nat(token.length - 1), fc.constantFrom(...letters), (at, letter) => {
        fc.pre(token[at] !== letter);
        const changed = token.slice(0, at) + letter + token.slice(at + 1);
        expect(readShareToken(changed)).not.toEqual(said);
      }),
    );
  });

  it("is nothing else: not a longer one, a shorter one, one with padding or any other text", () => {
    const { token } = made();
    for (const text of [`${token}A`, token.slice(0, -1), `${token}==`, ` ${token}`, "", "AAAA"])
      expect(readShareToken(text)).toBeNull();
    fc.assert(fc.property(fc.string({ maxLength: 120 }), (text) => readShareToken(text) === null));
  });
});
