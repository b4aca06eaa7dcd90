"use client";

import { Menu, useMantineColorScheme } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { useState } from "react";
import { openKeyHelp } from "@/components/ui/key-help";
import { currentDensity, DENSITIES, type Density, setDensity } from "@/components/ui/preferences";
import { StaffButton } from "@/components/ui/staff-button";
import { uiText } from "@/components/ui/text";

const SCHEMES = ["light", "dark", "auto"] as const;

/** The menu behind `StaffButton`, open from the start: it is loaded when somebody asks for it. */
export function StaffMenuBox() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [density, setShown] = useState<Density>(currentDensity);
  const chosen = (on: boolean) =>
    on ? <IconCheck size={14} stroke={2} aria-hidden="true" /> : <span style={{ width: 14 }} />;
  return (
    <Menu position="top-start" width={220} defaultOpened onOpen={() => setShown(currentDensity())}>
      <Menu.Target>
        <StaffButton />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{uiText.scheme}</Menu.Label>
        {SCHEMES.map((scheme) => (
          <Menu.Item
            key={scheme}
            role="menuitemradio"
            aria-checked={colorScheme === scheme}
            leftSection={chosen(colorScheme === scheme)}
            onClick={() => setColorScheme(scheme)}
          >
            {uiText.schemes[scheme]}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Label>{uiText.density}</Menu.Label>
        {DENSITIES.map((each) => (
          <Menu.Item
            key={each}
            role="menuitemradio"
            aria-checked={density === each}
            leftSection={chosen(density === each)}
            onClick={() => setDensity(each)}
          >
            {uiText.densities[each]}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={openKeyHelp} leftSection={<span style={{ width: 14 }} />}>
          {uiText.keys.title}
        </Menu.Item>
        <Menu.Item onClick={() => void signOutNow()} leftSection={<span style={{ width: 14 }} />}>
          {uiText.signOut}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

async function signOutNow(): Promise<void> {
  // Another person may sit down at this browser: what was typed and not sent goes with the one who typed it.
  for (const key of Object.keys(localStorage)) if (key.startsWith("docket.draft.")) localStorage.removeItem(key);
  const { signOut } = await import("next-auth/react");
  await signOut({ callbackUrl: "/sign-in" });
}
