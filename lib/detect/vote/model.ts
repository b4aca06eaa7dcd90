import { BUCKETS } from "@/lib/detect/vote/features";
import { TRAINED } from "@/lib/detect/vote/weights";

/** What `npm run train` writes: two tables of signed bytes, one after the other for each bucket, as base64. */
export type Trained = {
  version: string;
  seed: number;
  /** Stretches it was trained on. */
  instances: number;
  contact: { bias: number; scale: number };
  payment: { bias: number; scale: number };
  table: string;
};

export type Model = { version: string; contact: Trained["contact"]; payment: Trained["payment"]; table: Int8Array };

/** Reads a trained model. Throws when its table is not of the size that the features are hashed to. */
export function readModel(trained: Trained): Model {
  const bytes = atob(trained.table);
  if (bytes.length !== 2 * BUCKETS)
    throw new Error(`word model: ${bytes.length} weights instead of ${2 * BUCKETS}; run npm run train`);
  const table = new Int8Array(bytes.length);
  for (let i = 0; i < bytes.length; i++) table[i] = bytes.charCodeAt(i);
  return { version: trained.version, contact: trained.contact, payment: trained.payment, table };
}

let loaded: Model | null = null;

/** The model of this version of the detector, read once. */
export function model(): Model {
  loaded ??= readModel(TRAINED);
  return loaded;
}
