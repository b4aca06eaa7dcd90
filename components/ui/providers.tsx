"use client";

import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { NuqsAdapter } from "nuqs/adapters/next/app";
import { type ReactNode, useEffect, useState } from "react";
import { dispatchKey } from "@/components/ui/keyboard-store";
import { problemOf } from "@/components/ui/problem";
import { cssVariablesResolver, theme } from "@/components/ui/theme";
import { ClockProvider } from "@/components/ui/time";

/** Everything that pages of the desk, and sign-in, stand in. `now` is the server's moment of rendering, ms. */
export function Providers({ zone, now, children }: { zone: string; now: number; children: ReactNode }) {
  const [client] = useState(
    () =>
      new QueryClient({
        defaultOptions: {
          queries: {
            staleTime: 5_000,
            // What the API refused it will refuse again; only a lost connection or a fault is worth another try.
            retry: (failures, error) => {
              const { status } = problemOf(error);
              return failures < 2 && (status === 0 || status >= 500);
            },
          },
        },
      }),
  );
  useEffect(() => {
    window.addEventListener("keydown", dispatchKey);
    return () => window.removeEventListener("keydown", dispatchKey);
  }, []);
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} defaultColorScheme="auto">
      <QueryClientProvider client={client}>
        <NuqsAdapter>
          <ClockProvider zone={zone} now={now}>
            {children}
          </ClockProvider>
        </NuqsAdapter>
      </QueryClientProvider>
    </MantineProvider>
  );
}
