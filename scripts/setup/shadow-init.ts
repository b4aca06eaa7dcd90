/**
 * Run on a shadow database before the migrations: it has no history table of its own, but migrations speak of its rights.
 * Prisma leaves the table out of every comparison.
 */
export const shadowInitScript = 'CREATE TABLE "_prisma_migrations" (id text);';
