/**
 * What people put into an address for others to take out, in capitals ("janeREMOVE@…") or in the small letters that
 * everybody knows ("jane.nospam@…").
 */
const DECOY_WORD =
  /^(?:(?:NO|ANTI|KEIN|SANS|SIN|SEM|BEZ|NIE|NON|NE)?SPAM|X{3,}|(?:PLEASE)?(?:REMOVE|DELETE|DROP|CUT|ERASE|STRIP|TAKEOUT)(?:ME|THIS|THESE|IT|CAPS)?|(?:ENTFERNEN?|ENTFERNEMICH|LOESCHEN?|WEG)|(?:QUITAR?|BORRAR?|ELIMINAR?)(?:ESTO|ME)?|(?:ENLEVER?|SUPPRIMER?|RETIRER?)(?:MOI|CECI)?|(?:TOGLI|RIMUOVI|CANCELLA)(?:MI|QUESTO)?|(?:TIRAR?|REMOVER?|APAGAR?)(?:ISTO|ISSO)?|(?:USUN|SKASUJ)(?:TO|MNIE)?|(?:SMAZ|SMAZAT|ODSTRAN|VYMAZ)(?:TO|TOTO|ME)?|(?:TOROLD|TOROLDKI)|(?:POISTA|OTA)(?:TAMA|POIS)?|(?:TABORT|TAVEK|TAVAEK|FJERN|SLET)(?:DETTA|DETTE|DET|MIG)?|(?:WEGHALEN|VERWIJDER)(?:DIT)?|(?:STERGE|SCOATE)(?:ASTA)?|(?:SIL|SILIN|CIKAR)(?:BUNU)?|(?:HAPUS|BUANG)(?:INI)?|(?:UDALI|UBERI|UKLONI|OBRISI)(?:ETO|OVO|TOVA)?|INVALID)$/;
const SMALL_DECOY = /(?:no_?spam|remove_?this|delete_?this|remove_?me)/g;
const CAPITALS = /[A-Z]{3,}/g;
const PLAIN = /^[!-?A-~]{1,80}@[!-?A-~]{1,120}$/;

/**
 * "jano.kovacVYMAZTOTO@exampleVYMAZTOTO.com" as it is meant, in small letters; null where nothing has to be taken out.
 * `written` is an address as it stands, which may be none without its decoys. Capitals are a decoy where they are a
 * word for one, or stand in it more than once.
 */
export function withoutDecoys(written: string): string | null {
  if (!PLAIN.test(written)) return null;
  const counts = new Map<string, number>();
  if (/[a-z]/.test(written))
    for (const [run] of written.matchAll(CAPITALS)) counts.set(run, (counts.get(run) ?? 0) + 1);
  const bare = written
    .replace(CAPITALS, (run) => (counts.has(run) && ((counts.get(run) ?? 0) > 1 || DECOY_WORD.test(run)) ? "" : run))
    .toLowerCase()
    .replace(SMALL_DECOY, "");
  if (bare.length === written.length) return null;
  const mended = bare
    .replace(/(?<=[._-])[._-]/g, "")
    .replace(/[._-]?@[._-]?/, "@")
    .replace(/-\./g, ".");
  return /^[a-z0-9].*@[a-z0-9]/.test(mended) ? mended : null;
}
