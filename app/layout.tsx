import { ColorSchemeScript, mantineHtmlProps } from "@mantine/core";
import type { Metadata } from "next";
import { cookies, headers } from "next/headers";
import type { ReactNode } from "react";
// Server components read words too, from modules of their own that the browser's part below does not fill.
import "@/components/language/spanish-office-words";
import "@/components/language/spanish-words";
import { Spoken } from "@/components/language/spoken";
import { currentLanguage } from "@/components/ui/language";
import { asDensity, asZone, DENSITY_COOKIE, ZONE_COOKIE } from "@/components/ui/preferences";
import { Providers } from "@/components/ui/providers";
import { uiText } from "@/components/ui/text";
import "@/components/ui/mantine-styles";
import "@/components/ui/base.css";

export const generateMetadata = (): Metadata => ({
  title: { default: uiText.product, template: `%s · ${uiText.product}` },
  // The desk shows private conversations: no crawler, and no referrer that carries a case id to another site.
  robots: { index: false, follow: false },
  referrer: "same-origin",
});

export default async function RootLayout({ children }: { children: ReactNode }) {
  const jar = await cookies();
  // The proxy lets only scripts with this answer's nonce run.
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  const density = asDensity(jar.get(DENSITY_COOKIE)?.value);
  const zone = asZone(jar.get(ZONE_COOKIE)?.value);
  const language = currentLanguage();
  return (
    <html lang={language} data-density={density} {...mantineHtmlProps}>
      <head>
        <ColorSchemeScript nonce={nonce} defaultColorScheme="auto" />
      </head>
      <body>
        <Spoken language={language}>
          <Providers zone={zone} now={Date.now()}>
            {children}
          </Providers>
        </Spoken>
      </body>
    </html>
  );
}
