"use client";

import { useMantineColorScheme } from "@mantine/core";
import { Avatar } from "@/components/ui/avatar";
import { DropMenu } from "@/components/ui/drop-menu";
import { openKeyHelp } from "@/components/ui/key-help";
import { currentDensity, DENSITIES, setDensity } from "@/components/ui/preferences";
import classes from "@/components/ui/shell.module.css";
import { useStaff } from "@/components/ui/staff";
import { uiText } from "@/components/ui/text";

const SCHEMES = ["light", "dark", "auto"] as const;

/** The signed-in person's own corner: colours, density, keys, signing out. */
export function StaffMenu() {
  const staff = useStaff();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <DropMenu
      className={classes.entry}
      style={{ height: 36 }}
      aria-label={`${uiText.menu}: ${staff.name}, ${uiText.roles[staff.role]}`}
      title={staff.name}
      position="top-start"
      width={220}
      items={() => [
        { kind: "label", label: uiText.scheme },
        ...SCHEMES.map((scheme) => ({
          kind: "radio" as const,
          label: uiText.schemes[scheme],
          checked: colorScheme === scheme,
          onSelect: () => setColorScheme(scheme),
        })),
        { kind: "divider", id: "rows" },
        { kind: "label", label: uiText.density },
        ...DENSITIES.map((each) => ({
          kind: "radio" as const,
          label: uiText.densities[each],
          checked: currentDensity() === each,
          onSelect: () => setDensity(each),
        })),
        { kind: "divider", id: "acts" },
        { kind: "item", label: uiText.keys.title, onSelect: openKeyHelp },
        { kind: "item", label: uiText.signOut, onSelect: () => void signOutNow() },
      ]}
    >
      <Avatar name={staff.name} kind="staff" me />
      <span className={classes.word}>{staff.name}</span>
      <span className={classes.aside}>{uiText.roles[staff.role]}</span>
    </DropMenu>
  );
}

async function signOutNow(): Promise<void> {
  // Another person may sit down at this browser: what was typed and not sent goes with the one who typed it.
  for (const key of Object.keys(localStorage)) if (/^docket\.(draft|note)\./.test(key)) localStorage.removeItem(key);
  const { signOut } = await import("next-auth/react");
  await signOut({ callbackUrl: "/sign-in" });
}
