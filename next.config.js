import createNextIntlPlugin from "next-intl/plugin";
import { inertHeaders, standingHeaders } from "./lib/core/standing-headers.js";

const withNextIntl = createNextIntlPlugin("./lib/i18n/request.ts");

// The address of a shared journey is a secret: nobody lists it, and nothing tells it on.
const secret = { "referrer-policy": "no-referrer", "x-robots-tag": "noindex, nofollow" };
const entries = (values) => Object.entries(values).map(([key, value]) => ({ key, value }));

/** @type {import("next").NextConfig} */
const config = {
  // Several builds can live side by side (the tests build their own).
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  // For the image alone: `npm start` serves a build of the other kind.
  output: process.env.NEXT_OUTPUT === "standalone" ? "standalone" : undefined,
  // Pages that only `npm run bench` builds: what its figures are compared with.
  pageExtensions: ["tsx", "ts", ...(process.env.BENCH_ROUTES === "1" ? ["bench.tsx", "bench.ts"] : [])],
  poweredByHeader: false,
  // A page's title comes with the page for everyone: sent later it is missing for a moment at every refresh.
  htmlLimitedBots: /.*/,
  reactStrictMode: true,
  serverExternalPackages: ["pg", "pino", "pdfkit", "fontkit", "pptxgenjs", "sharp"],
  // Read at run time, from where they are installed.
  outputFileTracingIncludes: {
    "/[org]/journeys/[journeyId]/*": [
      "node_modules/@fontsource/inter/files/*.woff",
      "node_modules/@fontsource/noto-emoji/files/noto-emoji-emoji-400-normal.woff",
      "node_modules/@fontsource/vazirmatn/files/vazirmatn-arabic-{400,600}-normal.woff",
      "node_modules/@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-{400,600}-normal.woff",
      "node_modules/@fontsource/noto-sans-hebrew/files/noto-sans-hebrew-hebrew-{400,600}-normal.woff",
      "node_modules/@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-{400,600}-normal.woff",
      "node_modules/@fontsource/biz-udpgothic/files/biz-udpgothic-japanese-{400,700}-normal.woff",
      "node_modules/@fontsource/nanum-gothic/files/nanum-gothic-korean-{400,700}-normal.woff",
    ],
  },
  typescript: { ignoreBuildErrors: true },
  // A whole journey comes in one action; the import itself refuses what is larger (largestDocument).
  experimental: { serverActions: { bodySizeLimit: "5mb" } },
  headers: async () => [
    { source: "/:path*", headers: entries(standingHeaders) },
    { source: "/share/:path*", headers: entries(secret) },
    { source: "/:probe(livez|readyz)", headers: entries(inertHeaders) },
  ],
  // By this header proxy.ts says that the database is away. (A rewrite of its own would leave the house where the
  // server listens on 127.0.0.1, which Next takes for another host than localhost.)
  rewrites: () => ({
    beforeFiles: [
      {
        source: "/:path*",
        has: [{ type: "header", key: "x-throughline-away" }],
        destination: "/unavailable",
      },
    ],
  }),
};

export default withNextIntl(config);
