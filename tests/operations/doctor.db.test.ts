import { rmSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { noteBuild } from "@/scripts/build/build-marker";
import { freePort } from "@/scripts/processes/free-port";
import { useInstallation } from "./use-installation";

const installation = useInstallation();

test("nothing is wrong with a healthy installation", async () => {
  expect(await installation.told()).toEqual([]);
});

test("no sentence holds a secret, whatever is wrong", async () => {
  const password = new URL(installation.settings().DATABASE_URL).password;
  const said = await installation.told({
    DATABASE_URL: installation.settings().DATABASE_URL.replace("throughline_app", "nobody"),
    OIDC_ISSUER: `${installation.address()}/${"nor-is-this-one"}`,
    APP_URL: "nonsense",
  });
  expect(said.length).toBeGreaterThan(2);
  for (const secret of [
    password,
    installation.settings().AUTH_SECRET,
    installation.settings().OIDC_CLIENT_SECRET,
  ])
    expect(said.join("\n")).not.toContain(secret);
});

describe("settings", () => {
  test("are told one by one", async () => {
    const said = await installation.told({ AUTH_SECRET: "short", OIDC_CLIENT_ID: "" });
    expect(said).toEqual([
      expect.stringContaining("AUTH_SECRET must have at least 32 characters"),
      "OIDC_CLIENT_ID is missing: the OIDC settings are set together or not at all.",
    ]);
  });

  test("may not make the server the owner, nor let it see past the walls", async () => {
    expect(
      await installation.told({
        DATABASE_OWNER_URL: installation.settings().DATABASE_URL,
        BACKUP_DATABASE_URL: installation.settings().DATABASE_URL,
      }),
    ).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^DATABASE_URL and DATABASE_OWNER_URL must sign in as different roles/),
        expect.stringMatching(/^DATABASE_URL and BACKUP_DATABASE_URL must sign in as different roles/),
        expect.stringMatching(/signs in as throughline_app, who does not own \S+: migrations would fail/),
        expect.stringMatching(/signs in as throughline_app, from whom row-level security hides everything/),
      ]),
    );
  });

  test("plain http is for this machine only", async () => {
    expect(await installation.told({ APP_URL: "http://throughline.invalid" })).toEqual([
      "APP_URL must begin with https:// unless it is on localhost.",
      expect.stringMatching(/^OIDC_ISSUER is on localhost although APP_URL is not/),
      expect.stringMatching(/^APP_URL http:\/\/throughline\.invalid cannot be reached from here: /),
    ]);
  });
});

describe("the build", () => {
  test("is missing", async () => {
    rmSync(join(installation.root, ".next", "BUILD_ID"));
    expect(await installation.told()).toEqual([
      "There is no build to serve: run npm run build.",
      expect.stringMatching(/is served by another build than the one here/),
    ]);
  });

  test("is of other sources, or of nobody knows which", async () => {
    noteBuild(installation.root, ".next", "others");
    expect(await installation.told()).toEqual([
      expect.stringMatching(/^The build was made of other sources than are here now/),
    ]);
    rmSync(join(installation.root, ".next", "throughline-sources"));
    expect(await installation.told()).toEqual([
      "(Nobody noted what the build was made from: npm run build notes it.)",
    ]);
  });
});

describe("APP_URL", () => {
  test("leads nowhere, elsewhere, or to something else", async () => {
    const nowhere = `http://localhost:${await freePort()}`;
    expect(await installation.told({ APP_URL: nowhere })).toEqual([
      `APP_URL ${nowhere} cannot be reached from here: nobody listens there.`,
    ]);
    installation.answers.set("/readyz", {
      status: 308,
      headers: { location: "https://new.example.org/readyz" },
    });
    expect(await installation.told()).toEqual([
      `APP_URL ${installation.address()} sends people on to https://new.example.org: set APP_URL to where it ends.`,
    ]);
    installation.answers.set("/readyz", { status: 200 });
    expect(await installation.told()).toEqual([
      `APP_URL ${installation.address()} is answered by something that is not this product.`,
    ]);
  });

  test("is served by another build", async () => {
    installation.answers.delete("/_next/static/this-build/_buildManifest.js");
    expect(await installation.told()).toEqual([
      expect.stringMatching(/is served by another build than the one here/),
    ]);
  });

  test("leads to a server that cannot work", async () => {
    installation.answers.set("/readyz", {
      status: 503,
      body: { status: "unready", reason: "migrations-missing" },
    });
    expect(await installation.told()).toEqual([
      `The server at ${installation.address()} says that it cannot work: migrations-missing.`,
    ]);
  });
});

describe("the identity provider", () => {
  const discovery = "/.well-known/openid-configuration";

  test("is not set, which is worth a note", async () => {
    expect(await installation.told({ OIDC_ISSUER: "", OIDC_CLIENT_ID: "", OIDC_CLIENT_SECRET: "" })).toEqual([
      "(No identity provider is set: people sign in by one-time links only (npm run admin:create).)",
    ]);
  });

  test("cannot be reached, or says nothing", async () => {
    const nowhere = `http://localhost:${await freePort()}`;
    expect(await installation.told({ OIDC_ISSUER: nowhere })).toEqual([
      `OIDC_ISSUER: ${nowhere}${discovery} cannot be reached: nobody listens there.`,
    ]);
    installation.answers.delete(discovery);
    expect(await installation.told()).toEqual([
      `OIDC_ISSUER: ${installation.address()}${discovery} does not describe a provider (status 404).`,
    ]);
  });

  test("calls itself something else, or leaves something out", async () => {
    expect(await installation.told({ OIDC_ISSUER: `${installation.address()}/` })).toEqual([
      `OIDC_ISSUER is ${installation.address()}/ and the provider calls itself ${installation.address()}: set it to that, to the letter.`,
    ]);
    installation.answers.set(discovery, {
      status: 200,
      body: {
        issuer: installation.address(),
        authorization_endpoint: "http://elsewhere.example/",
        token_endpoint: `${installation.address()}/t`,
      },
    });
    expect(await installation.told()).toEqual([
      "The identity provider's authorization_endpoint is not https.",
      "The identity provider does not say its jwks_uri.",
    ]);
  });
});

describe("backups", () => {
  test("are old, or there are none", async () => {
    const long = new Date(Date.now() - 30 * 3_600_000);
    utimesSync(join(installation.backups, "kept.dump"), long, long);
    expect(await installation.told()).toEqual([
      expect.stringMatching(/^The newest backup in \S+ is 30 hours old/),
    ]);
    rmSync(join(installation.backups, "kept.dump"));
    expect(await installation.told()).toEqual([
      `There is no backup in ${installation.backups}: run npm run backup.`,
    ]);
  });

  test("cannot be made here", async () => {
    installation.plantPgDump("14.1");
    expect(await installation.told()).toEqual([
      expect.stringMatching(/^The newest pg_dump on this machine is version 14/),
    ]);
  });

  test("are not known of, which is worth a note", async () => {
    expect(await installation.told({ BACKUP_DATABASE_URL: "", BACKUP_DIRECTORY: "" })).toEqual([
      expect.stringMatching(/^\(Nothing is known of backups here/),
    ]);
  });
});

test("a full disk is told", async () => {
  // File systems of the kernel's own, on which there is never room.
  const full = process.platform === "linux" ? "/proc" : "/dev";
  expect(await installation.told({ BACKUP_DIRECTORY: full })).toEqual([
    expect.stringContaining("There is no backup in"),
    `Only 0 MB are free where ${full} lies: make room.`,
  ]);
});
