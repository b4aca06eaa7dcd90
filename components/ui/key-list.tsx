"use client";

import { Modal, Switch } from "@mantine/core";
import { useSyncExternalStore } from "react";
import { KeyCap } from "@/components/ui/key-cap";
import classes from "@/components/ui/key-list.module.css";
import { allBindings, keysEnabled, setKeysEnabled, subscribeKeys } from "@/components/ui/keyboard-store";
import { uiText } from "@/components/ui/text";
import { useKeysEnabled } from "@/components/ui/use-keys";

type Row = { keys: string; label: string };

/** All keys of the page on screen, by group; loaded when first asked for. */
export function KeyList({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Modal
      opened={open}
      onClose={onClose}
      closeOnEscape={false}
      title={uiText.keys.title}
      size={600}
      closeButtonProps={{ "aria-label": uiText.keys.close }}
    >
      <Listing />
    </Modal>
  );
}

function Listing() {
  const registrations = useSyncExternalStore(subscribeKeys, allBindings, allBindings);
  const enabled = useKeysEnabled();
  const groups = new Map<string, Row[]>();
  for (const { bindings } of registrations) {
    for (const binding of bindings) {
      if (binding.hidden || binding.label === "") continue;
      const group = binding.group ?? uiText.keys.general;
      const rows = groups.get(group) ?? [];
      if (!rows.some((row) => row.keys === binding.keys && row.label === binding.label)) rows.push(binding);
      groups.set(group, rows);
    }
  }
  groups.get(uiText.keys.general)?.push({ keys: "Escape", label: uiText.keys.leaveField });
  return (
    <>
      <Switch
        checked={enabled}
        onChange={() => setKeysEnabled(!keysEnabled())}
        label={uiText.keys.on}
        description={enabled ? uiText.keys.rest : uiText.keys.off}
      />
      <div className={classes.groups}>
        {[...groups].map(([group, rows]) => (
          <section key={group}>
            <h3>{group}</h3>
            <dl>
              {rows.map((row) => (
                <div key={`${row.keys} ${row.label}`} className={classes.row}>
                  <dt>{row.label}</dt>
                  <dd>
                    <KeyCap keys={row.keys} />
                    <span className="visually-hidden">{row.keys}</span>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </>
  );
}
